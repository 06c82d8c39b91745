package nl.vliegwiel.plan;

/** A goal as the table shows it to worker and household. */
record GoalLine(String domain, String forWhom, String goal, String approach, String owner) {
}
