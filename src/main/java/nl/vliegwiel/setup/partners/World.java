package nl.vliegwiel.setup.partners;

import nl.vliegwiel.form.Option;

/** The world a partner comes from, with the words a user reads. Training institutes are the world of education (guide §6.1). */
public enum World {
    WORK_AND_INCOME("Werk en inkomen"),
    CARE_AND_WELFARE("Zorg en welzijn"),
    EDUCATION("Onderwijs en opleiding"),
    OTHER("Anders");

    private final String label;

    World(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Option option() {
        return new Option(label, name());
    }
}
