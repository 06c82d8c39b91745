package nl.vliegwiel.setup.approach;

/** What a participant thinks of a principle, with the words a user reads. */
enum Stance {
    AGREE("eens"),
    REMARK("eens, met een opmerking"),
    DISAGREE("niet eens");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
