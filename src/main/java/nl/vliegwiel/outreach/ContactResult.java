package nl.vliegwiel.outreach;

/** What came of an attempt, with the words of the table; the form has the longer ones. */
public enum ContactResult {
    JOINS("Doet mee"),
    THINKING("Denkt na"),
    WARY("Houdt afstand"),
    NOT_REACHED("Niet bereikt"),
    DECLINES("Wil niet");

    private final String label;

    ContactResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
