package nl.vliegwiel.decision;

/** How far a decision is, with the words a user reads. */
enum DecisionStatus {
    PROPOSED("gevraagd"),
    REJECTED("afgewezen"),
    DECIDED("genomen"),
    RUNNING("loopt"),
    ENDED("afgerond"),
    NOT_NEEDED("niet meer nodig"),
    LAPSED("vervallen");

    private final String label;

    DecisionStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether its process still runs. */
    boolean isOpen() {
        return this == PROPOSED || this == DECIDED || this == RUNNING;
    }
}
