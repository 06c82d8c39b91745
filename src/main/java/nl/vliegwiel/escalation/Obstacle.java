package nl.vliegwiel.escalation;

/** What help gets stuck at, with the words a user reads. */
enum Obstacle {
    PARTNER("Een partner werkt niet mee"),
    RULE("Een regel zit in de weg");

    private final String label;

    Obstacle(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
