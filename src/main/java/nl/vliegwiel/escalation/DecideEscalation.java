package nl.vliegwiel.escalation;

/** What management reads and decides. What does not apply is null. */
record DecideEscalation(
        String household, String team, String obstacle, String needed, String neededBy, String escalatedBy, String decideBefore, String tried,
        String earlier, String agreedAfterDelay, EscalationDecision escalationDecision, String decision, String rejection) {
}
