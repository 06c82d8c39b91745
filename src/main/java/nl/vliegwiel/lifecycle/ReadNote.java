package nl.vliegwiel.lifecycle;

/** The form {@code read-note}. */
record ReadNote(String household, String note, String reported, String reaction) {
}
