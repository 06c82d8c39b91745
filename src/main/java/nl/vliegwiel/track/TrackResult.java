package nl.vliegwiel.track;

/** Whether a goal was reached, with the words a user reads. */
public enum TrackResult {
    ACHIEVED("Bereikt"),
    PARTLY("Deels bereikt"),
    NOT_ACHIEVED("Niet bereikt");

    private final String label;

    TrackResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
