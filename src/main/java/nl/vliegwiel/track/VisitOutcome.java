package nl.vliegwiel.track;

/** What a visit after a missed appointment brought, with the words a user reads. */
enum VisitOutcome {
    MET("Gesproken"),
    NOT_AT_HOME("Niemand thuis");

    private final String label;

    VisitOutcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
