package nl.vliegwiel.intake;

/**
 * Something that was already told, in the table of {@code record-intake}.
 *
 * @param source who told it or where it was written down, and when
 */
record KnownLine(String subject, String known, String source) {
}
