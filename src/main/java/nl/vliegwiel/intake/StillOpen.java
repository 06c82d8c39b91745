package nl.vliegwiel.intake;

/**
 * What a conversation still has to ask: true for whatever nobody told yet. The rest is folded away (mission C6, E3).
 *
 * @param domains whether a domain of life was not talked about yet
 * @param anything false when the form has nothing to fold away
 */
record StillOpen(boolean domains, boolean arrears, boolean wishes, boolean strengths, boolean flywheel, boolean start, boolean question,
        boolean motivation, boolean anything) {

    private static final StillOpen ALL = new StillOpen(true, true, true, true, true, true, true, true, false);

    /** Only within one intake is a thing told once and for all; a later intake asks again, filled in with what was known. */
    static StillOpen in(Intake intake) {
        if (!intake.isUnderWay()) {
            return ALL;
        }
        boolean domains = intake.scores().stream().anyMatch(score -> !score.isDiscussed());
        return new StillOpen(domains, intake.arrears() == null || intake.arrears() == Arrears.NOT_DISCUSSED, intake.wishes() == null,
                intake.strengths() == null, intake.flywheelDomain() == null, intake.startWith() == null, intake.underlyingQuestion() == null,
                intake.motivation() == null, true);
    }
}
