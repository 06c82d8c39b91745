package nl.vliegwiel.datarequest;

/** How an agency was reminded. */
enum ReminderWay {
    PHONE("gebeld"),
    MAIL("gemaild"),
    LETTER("brief gestuurd"),
    VISIT("langsgegaan");

    private final String label;

    ReminderWay(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
