package nl.vliegwiel.track;

/** What the owner did when the household did not come; somebody who stays away gets a visit (mission C3, C12). */
enum MissedAction {
    VISITED("Langsgegaan"),
    CALLED("Gebeld of een bericht gestuurd"),
    WILL_VISIT("Gaat nog langs");

    private final String label;

    MissedAction(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
