package nl.vliegwiel.plan;

/** Where help comes from: first the own network, then what is there for everybody, then help for one household (mission C9). */
public enum Support {
    OWN_NETWORK("Eigen netwerk"),
    COLLECTIVE("Collectief aanbod"),
    INDIVIDUAL("Individuele hulp");

    private final String label;

    Support(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
