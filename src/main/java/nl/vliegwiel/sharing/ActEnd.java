package nl.vliegwiel.sharing;

/** Why an act of sharing ended before its date. */
enum ActEnd {
    BASIS_LOST("toestemming ingetrokken"),
    NOT_PASSED_ON("niet doorgegeven"),
    DOSSIER_CLOSED("dossier gesloten");

    private final String label;

    ActEnd(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
