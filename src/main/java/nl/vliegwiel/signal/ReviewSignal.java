package nl.vliegwiel.signal;

/** What the contact person does with a new signal; {@code crisis} is null when no crisis service was called. */
record ReviewSignal(
        String household, String member, String address, String phone, String received, String urgency, String concerns,
        String description, String reporter,
        String assessment, String crisis, ReviewResult review, String reviewNote) {
}
