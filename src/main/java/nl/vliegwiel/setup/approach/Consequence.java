package nl.vliegwiel.setup.approach;

/** What an approach changes in how a team works, with the words a user reads. */
enum Consequence {
    INTAKE("Voor de intake"),
    CONTACT("Voor het contact"),
    WORK("Voor werk en meedoen"),
    METHODS("Voor de methodieken");

    private final String label;

    Consequence(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
