package nl.vliegwiel.closing;

import java.util.Set;

/** Takes a running process up again in another team, or ends it; only in a job, where nobody's rights are asked for. */
interface WorkMoves {

    /** The ids of what it waits at; empty while it is between two steps. */
    Set<String> waitsAt(String instance);

    /** Begins the same work in the other team at these places, with what it knows, and ends it here: first the new one stands. */
    void takeUp(RunningWork work, Set<String> places, String team);

    void end(String instance);
}
