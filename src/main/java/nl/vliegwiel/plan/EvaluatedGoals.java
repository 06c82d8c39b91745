package nl.vliegwiel.plan;

import java.util.Optional;

/** What was said of a goal the last time somebody looked back; whoever evaluates implements it. */
public interface EvaluatedGoals {

    /**
     * @param number of the dossier
     * @param trackId of the goal's track
     * @return whether it was reached and the household's own words; empty when no evaluation spoke of it
     */
    Optional<String> said(String number, String trackId);
}
