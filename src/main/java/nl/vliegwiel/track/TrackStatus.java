package nl.vliegwiel.track;

/** How far a track is, with the words a user reads. */
public enum TrackStatus {
    AGREED("Afgesproken, nog niet gestart"),
    WAITING("Wacht op een ander doel"),
    RUNNING("Loopt"),
    ENDED("Afgerond"),
    STOPPED("Gestopt");

    private final String label;

    TrackStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
