package nl.vliegwiel.figures;

import java.util.List;

/** Whoever wants to hear that a team's figures stand out (mission T10); nobody has to. */
public interface StandingOut {

    /**
     * Called from a job, in its transaction: an exception makes the watch try again, and tell again.
     *
     * @param outliers at least one; what the team has not heard of for a while
     * @return whether somebody reads it; if not, the next watch tells of it again
     */
    boolean standsOut(String team, List<Outlier> outliers);
}
