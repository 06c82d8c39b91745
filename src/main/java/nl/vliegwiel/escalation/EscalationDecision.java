package nl.vliegwiel.escalation;

/** Whether management uses its power, with the words a user reads. */
enum EscalationDecision {
    GRANTED("Het management zet door. Dit besluit is bindend."),
    REJECTED("Het management zet niet door.");

    private final String label;

    EscalationDecision(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
