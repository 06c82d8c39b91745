package nl.vliegwiel.setup.evaluation;

/** What came of a goal of the assignment, with the words a user reads. */
enum Reached {
    REACHED("Bereikt"),
    PARTLY("Deels bereikt"),
    NOT_REACHED("Niet bereikt");

    private final String label;

    Reached(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
