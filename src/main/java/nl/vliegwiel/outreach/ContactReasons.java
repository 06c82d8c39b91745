package nl.vliegwiel.outreach;

import java.util.List;

/** Why the team seeks contact, so that nobody rings a bell without knowing. Whoever knows implements this. */
public interface ContactReasons {

    /** What was reported about a dossier, in words a worker may read, the oldest first; empty when nothing was. */
    List<String> reasons(String reference);
}
