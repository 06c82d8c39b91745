package nl.vliegwiel.lifecycle;

import nl.vliegwiel.process.Decisions;

/**
 * What became of a report.
 *
 * @param passOn whether the household's process has to hear of it
 */
public record Filed(boolean passOn, Decisions decisions) {

    /** The household's process hears of it. */
    public static Filed andPassedOn(Decisions decisions) {
        return new Filed(true, decisions);
    }

    /** It is in the dossier, and nothing follows from it. */
    public static Filed only() {
        return new Filed(false, Decisions.none());
    }
}
