package nl.vliegwiel.outreach;

/** How a worker tried. */
public enum ContactWay {
    HOME_VISIT("Huisbezoek"),
    PHONE("Telefoon"),
    TOGETHER_WITH_PARTNER("Samen met een partner"),
    OTHER("Anders");

    private final String label;

    ContactWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
