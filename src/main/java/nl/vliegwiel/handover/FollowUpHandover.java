package nl.vliegwiel.handover;

/**
 * The form {@code follow-up-handover}.
 *
 * @param firstStep null while the second line has not started
 */
record FollowUpHandover(String household, String toTeam, String director, String startedOn, String firstStep, Landing landing, String words) {
}
