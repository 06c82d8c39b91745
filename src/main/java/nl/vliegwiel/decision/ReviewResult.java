package nl.vliegwiel.decision;

/** How a measure goes on after a review, with the words a user reads. */
enum ReviewResult {
    CONTINUE("gaat zo door"),
    EASE("wordt lichter"),
    END("stopt");

    private final String label;

    ReviewResult(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
