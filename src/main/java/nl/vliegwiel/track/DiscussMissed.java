package nl.vliegwiel.track;

/**
 * The form {@code discuss-missed}.
 *
 * @param owner name of the colleague who runs the track
 * @param missed the appointments missed in a row, with what was noted
 * @param lastVisit null when nobody went there yet
 */
record DiscussMissed(String household, String owner, String goal, String missed, String lastVisit, String agreed) {
}
