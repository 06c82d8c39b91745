package nl.vliegwiel.plan;

import java.util.Collection;

/** Tracks run side by side; order comes only from a plan that says so (mission C11). */
public interface TrackOrder {

    /** Lets a new track start only when another one of the same dossier has ended. */
    void waitFor(String number, String track, String other);

    /** The goals of these tracks are no longer in the plan. */
    void goalsLeft(String number, Collection<String> tracks);
}
