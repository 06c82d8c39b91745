package nl.vliegwiel.setup.approach;

/** What was decided on a principle, with the words a user reads. */
public enum Decision {
    AGREED("afgesproken"),
    WITH_DISSENT("afgesproken, met verschil van mening"),
    NOT_AGREED("niet afgesproken");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
