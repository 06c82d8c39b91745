package nl.vliegwiel.aftercare;

/** How a household is doing some weeks after it was let go, with the words of the table; the form has the longer ones. */
public enum AftercareResult {

    GOES_WELL("Gaat goed"),
    STILL_SHAKY("Nog wankel"),
    RELAPSE("Terugval");

    private final String label;

    AftercareResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
