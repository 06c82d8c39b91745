package nl.vliegwiel.lifecycle;

/** For whoever has something open at a dossier when its process ends or halts, in whatever way. */
public interface DossierEnd {

    /**
     * The process of one line ended. Its dossier is closed now, or the other line goes on with it; another team's case is {@link #movedOn}.
     *
     * @param number of the dossier
     */
    void ended(String number);

    /** The dossier goes on in another team's process, which stands by now: what was open can be opened there. */
    default void movedOn(String number, String toTeam) {
    }

    /** The household wants to stop, and its work was interrupted: what was asked of others on its behalf is taken back. */
    default void halted(String number) {
    }
}
