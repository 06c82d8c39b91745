package nl.vliegwiel.decision;

/** The rule of the decision {@code mandate} that fired, in the words a user reads. */
enum MandateRule {
    NO_MANDATE("Voor dit soort besluit is met het team geen mandaat afgesproken."),
    SANCTION_NOT_MANDATED("Het team mag zelf geen sancties opleggen."),
    HELP_NOT_OFFERED("Er is nog geen hulp geboden. Dan neemt een team geen maatregel zonder het management."),
    DEVIATION_NOT_ALLOWED("Het besluit wijkt af van een regel. Daarvoor heeft het team geen ruimte afgesproken."),
    ABOVE_AMOUNT("Het bedrag is hoger dan het team zelf mag uitgeven."),
    BUDGET_SHORT("Het bedrag past niet meer in het budget van het team."),
    WITHIN_MANDATE("Dit valt binnen het mandaat en het budget van het team.");

    private final String reason;

    MandateRule(String reason) {
        this.reason = reason;
    }

    boolean isWithin() {
        return this == WITHIN_MANDATE;
    }

    /** Who decides and why, as two or three sentences. */
    String explanation() {
        return (isWithin() ? "Het team neemt dit besluit zelf. " : "Het management beslist. ") + reason;
    }
}
