package nl.vliegwiel.escalation;

record ChaseEscalation(String household, String team, String obstacle, String needed, String neededBy, String state, String agreed) {
}
