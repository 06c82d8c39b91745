package nl.vliegwiel.setup.evaluation;

/** What a project lead does with figures that stand out between two evaluations, with the words a user reads. */
enum FiguresDecision {
    EVALUATE("Nu evalueren"),
    LEAVE("Nu niets doen");

    private final String label;

    FiguresDecision(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
