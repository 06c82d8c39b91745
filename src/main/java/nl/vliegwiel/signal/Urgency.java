package nl.vliegwiel.signal;

/** How soon somebody should look, with the words a user reads. */
enum Urgency {
    LOW("Kan wachten"), NORMAL("Gewoon"), HIGH("Haast");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
