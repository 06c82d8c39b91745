package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.Phase;

/**
 * Where a household's process starts: a new one with contact or, if need be, at the second line at once (mission C2, C17); one that
 * comes back or moves to another team in the phase where it was (mission C16).
 */
public enum CaseEntry {
    OUTREACH(Phase.CONTACT),
    INTAKE(Phase.INTAKE),
    PLAN(Phase.PLAN),
    TRACKS(Phase.TRACKS),
    EVALUATION(Phase.EVALUATION),
    SECOND_LINE(Phase.HANDOVER),
    AFTERCARE(Phase.AFTERCARE);

    private final Phase phase;

    CaseEntry(Phase phase) {
        this.phase = phase;
    }

    /** The phase that the dossier is in after this entry. */
    public Phase phase() {
        return phase;
    }

    /** Where a household goes on that was in this phase; a closed dossier begins with contact. */
    public static CaseEntry of(Phase phase) {
        return switch (phase) {
            case CONTACT, CLOSING, CLOSED -> OUTREACH;
            case INTAKE -> INTAKE;
            case PLAN -> PLAN;
            case TRACKS -> TRACKS;
            case EVALUATION -> EVALUATION;
            case HANDOVER, SECOND_LINE -> SECOND_LINE;
            case AFTERCARE -> AFTERCARE;
        };
    }
}
