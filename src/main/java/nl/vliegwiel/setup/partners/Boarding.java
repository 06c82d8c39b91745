package nl.vliegwiel.setup.partners;

import nl.vliegwiel.form.Option;

/** Whether an organisation takes part, with the words a user reads. */
public enum Boarding {
    ON_BOARD("Doet mee"),
    IN_TALKS("In gesprek"),
    NOT_ON_BOARD("Doet niet mee");

    private final String label;

    Boarding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Option option() {
        return new Option(label, name());
    }
}
