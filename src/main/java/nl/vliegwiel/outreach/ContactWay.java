package nl.vliegwiel.outreach;

/** How a worker tried. */
public enum ContactWay {
    HOME_VISIT("Huisbezoek"),
    PHONE("Telefoon"),
    ELSEWHERE("Elders"),
    OTHER("Anders");

    private final String label;

    ContactWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
