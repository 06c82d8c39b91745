package nl.vliegwiel.evaluation;

/** A goal in the table of {@code decide-next-step}. */
record GoalLine(String goal, String owner, String status, String reached, String words) {
}
