package nl.vliegwiel.setup;

import nl.vliegwiel.form.Option;

/** What may be reported about a running round, with the words a user reads. */
enum SetupEvent {
    REOPEN_STEP("Een stap opnieuw oppakken"),
    INVITE("Iemand uitnodigen"),
    EVALUATE_NOW("Nu evalueren"),
    CHANGE_ASSIGNMENT("De opdracht aanpassen"),
    START_NEXT("De volgende ronde nu beginnen"),
    CALL_OFF("Stoppen met deze ronde");

    private final String label;

    SetupEvent(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Option option() {
        return new Option(label, name());
    }
}
