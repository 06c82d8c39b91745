package nl.vliegwiel.evaluation;

/** How a household goes on after an evaluation, with the words a user reads. */
public enum EvaluationDecision {
    GO_ON("Doorgaan met een aangepast plan"),
    LET_GO("Loslaten"),
    HAND_OVER("Overdragen aan de tweede lijn");

    private final String label;

    EvaluationDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
