package nl.vliegwiel.signal;

/** What a signal needs (mission C2), with the words a user reads. */
enum TriageOutcome {
    ADVICE("Informatie en advies"),
    CASE("Het wijkteam gaat langs"),
    SECOND_LINE("Meteen naar de tweede lijn"),
    CRISIS("Nu de crisisdienst");

    private final String label;

    TriageOutcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
