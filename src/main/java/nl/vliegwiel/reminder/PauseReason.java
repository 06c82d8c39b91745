package nl.vliegwiel.reminder;

/** Why work waits, with the words a user reads. */
enum PauseReason {
    AGENCY("Wacht op een andere organisatie"),
    AWAY("Het huishouden is er niet"),
    WAITING_LIST("Er is een wachtlijst"),
    OTHER("Iets anders");

    private final String label;

    PauseReason(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
