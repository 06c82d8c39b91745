package nl.vliegwiel.setup.means;

/** Who takes a kind of decision, with the words a user reads. */
enum DecidedBy {
    TEAM("Het team zelf"),
    MANAGEMENT("Het management");

    private final String label;

    DecidedBy(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
