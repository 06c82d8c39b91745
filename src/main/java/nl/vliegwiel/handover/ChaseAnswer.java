package nl.vliegwiel.handover;

/**
 * The form {@code chase-answer}.
 *
 * @param agreed what the second line says; it reads this itself when it answers
 */
record ChaseAnswer(String household, String toTeam, String offeredOn, String expectedOn, String agreed) {
}
