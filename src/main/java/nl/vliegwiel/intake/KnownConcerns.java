package nl.vliegwiel.intake;

import java.time.LocalDate;
import java.util.List;

/** What earlier phases already know: nothing is asked twice (mission C6). Whoever knows something implements this; nobody has to. */
public interface KnownConcerns {

    /** Concerns that were reported about a dossier, the oldest first; empty when there are none. */
    List<Concern> of(String reference);

    /**
     * @param domain code of the domain of life
     * @param source who reported it, as a worker may read it
     * @param on when it was reported
     */
    record Concern(String domain, String source, LocalDate on) {
    }
}
