package nl.vliegwiel.handover;

/** Why the three did not meet before the answer, with the words a user reads. */
enum NotHeld {
    DANGER("Er is gevaar en het kan niet wachten"),
    HOUSEHOLD_CANNOT("Het huishouden kan of wil nu geen gesprek met drie partijen"),
    NO_NEED_TO_MEET("Wij zien nu al dat wij niet kunnen overnemen");

    private final String label;

    NotHeld(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
