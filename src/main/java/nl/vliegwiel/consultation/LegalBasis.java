package nl.vliegwiel.consultation;

/** Why a household may be named in a question, with the words a user reads. */
enum LegalBasis {
    CONSENT("Het huishouden geeft toestemming"),
    LEGAL_TASK("Het hoort bij de wettelijke taak van het team"),
    VITAL_INTEREST("Er is gevaar voor iemand");

    private final String label;

    LegalBasis(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
