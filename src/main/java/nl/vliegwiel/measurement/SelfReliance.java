package nl.vliegwiel.measurement;

/**
 * Who solves what plays in a domain of life (instrument I2), from the core outwards: the closer to the core, the more the household does
 * itself. Told apart by letter and place as well as by colour.
 */
public enum SelfReliance {

    ALONE("Zelf", "Z", "#0e6027", "#ffffff"),
    OWN_NETWORK("Eigen netwerk", "N", "#a7f0ba", "#161616"),
    COLLECTIVE("Collectieve voorziening", "C", "#ff832b", "#161616"),
    INDIVIDUAL("Individuele voorziening", "I", "#da1e28", "#ffffff");

    private final String label;
    private final String letter;
    private final String colour;
    private final String ink;

    SelfReliance(String label, String letter, String colour, String ink) {
        this.label = label;
        this.letter = letter;
        this.colour = colour;
        this.ink = ink;
    }

    public String label() {
        return label;
    }

    String letter() {
        return letter;
    }

    String colour() {
        return colour;
    }

    /** At least 4.5:1 against the colour. */
    String ink() {
        return ink;
    }
}
