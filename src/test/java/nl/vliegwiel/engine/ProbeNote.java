package nl.vliegwiel.engine;

/** The answers of the form {@code probe-note}. */
record ProbeNote(String note) {
}
