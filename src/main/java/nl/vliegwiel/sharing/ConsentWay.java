package nl.vliegwiel.sharing;

/** How somebody gave consent, with the words a user reads. */
public enum ConsentWay {
    SPOKEN("in een gesprek"),
    WRITTEN("op papier"),
    DIGITAL("in een bericht");

    private final String label;

    ConsentWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
