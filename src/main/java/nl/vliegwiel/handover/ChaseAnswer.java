package nl.vliegwiel.handover;

/**
 * The form {@code chase-answer}, for each who is asked to see to an answer.
 *
 * @param reminders what others heard before; null for the first
 * @param agreed what the other team says; it reads this itself when it answers
 */
record ChaseAnswer(String household, String fromTeam, String toTeam, String offeredOn, String expectedOn, String reminders, String agreed) {
}
