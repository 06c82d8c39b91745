package nl.vliegwiel.setup;

/** What one person is asked for in a round, with the words a user reads. */
public enum ContributionKind {
    GAIN_AND_LOSS("Winst en verlies voor uw organisatie", Step.PARTNERS),
    PRINCIPLES("Uw mening over de uitgangspunten", Step.APPROACH),
    PROFILE("Uw profiel", Step.COMPOSITION),
    LENDING("De voorwaarden van uitlenen", Step.COMPOSITION),
    PEER_REVIEW("Uw ervaring met het team", null);

    private final String label;
    private final Step step;

    ContributionKind(String label, Step step) {
        this.label = label;
        this.step = step;
    }

    public String label() {
        return label;
    }

    /** Whether the contribution lapses when this step is done. */
    boolean belongsTo(Step done) {
        return step == done;
    }
}
