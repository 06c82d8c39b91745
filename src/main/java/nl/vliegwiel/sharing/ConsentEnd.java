package nl.vliegwiel.sharing;

/** Why a consent no longer holds. */
enum ConsentEnd {
    WITHDRAWN("ingetrokken"),
    DOSSIER_CLOSED("dossier gesloten");

    private final String label;

    ConsentEnd(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
