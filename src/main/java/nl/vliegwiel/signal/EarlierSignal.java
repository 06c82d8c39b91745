package nl.vliegwiel.signal;

/** A row of the table of earlier signals that look alike; unknown cells are empty. */
record EarlierSignal(String received, String household, String source, String outcome, String advice) {
}
