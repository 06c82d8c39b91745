package nl.vliegwiel.escalation;

/** What came of management's decision, with the words a user chooses by. */
enum EscalationResult {
    DONE("Het is gelukt: de hulp gaat verder"),
    STILL_STUCK("Het zit nog vast: terug naar het management"),
    OTHER_WAY("Het lukt niet. Ik zoek met het huishouden een andere weg");

    private final String label;

    EscalationResult(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
