package nl.vliegwiel.dossier;

/** Where a household stands in the lifecycle, with the words a user reads. */
public enum Phase {
    CONTACT("Contact leggen"),
    INTAKE("Intake"),
    PLAN("Plan maken"),
    TRACKS("Trajecten lopen"),
    EVALUATION("Evaluatie"),
    HANDOVER("Warme overdracht"),
    SECOND_LINE("In de tweede lijn"),
    CLOSING("Afronden"),
    AFTERCARE("Nazorg"),
    CLOSED("Gesloten");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
