package nl.vliegwiel.cards;

import java.time.Instant;

/**
 * A task that somebody sees in a list.
 *
 * @param kind its id in the model
 * @param asked what its model says about it; null when it says nothing
 * @param worker login; null while nobody has it
 * @param waitsUntil the follow-up date; null without one
 * @param number of the dossier, signal, round or list; null without one
 */
record CardTask(String id, String kind, String asked, String worker, Instant dueAt, Instant waitsUntil, String number) {

    boolean isOf(String login) {
        return login.equals(worker);
    }
}
