package nl.vliegwiel.sharing;

/** On what ground data are shared, with the words a table shows. Consent comes on top of a basis; it never takes its place. */
public enum LegalBasis {
    PUBLIC_TASK("Taak van de gemeente"),
    LEGAL_DUTY("Wettelijke plicht"),
    VITAL_INTEREST("Acuut gevaar voor iemand"),
    CONSENT_ONLY("Alleen toestemming van het huishouden"),
    UNKNOWN("Ik weet het niet");

    private final String label;

    LegalBasis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the law gives it, so that an agreement may name it. */
    boolean isLawful() {
        return this != CONSENT_ONLY && this != UNKNOWN;
    }
}
