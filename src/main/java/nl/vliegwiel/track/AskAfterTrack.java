package nl.vliegwiel.track;

/**
 * The form {@code ask-after-track}.
 *
 * @param owner name of the colleague who runs the track
 * @param lastCheckIn null when there was none
 */
record AskAfterTrack(String household, String goal, String owner, String status, String expectedOn, String lastCheckIn, String agreed) {
}
