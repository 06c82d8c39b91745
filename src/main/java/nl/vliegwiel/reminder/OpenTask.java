package nl.vliegwiel.reminder;

import java.time.Instant;

/**
 * A task that is open in the engine.
 *
 * @param name as the model labels it
 * @param worker login; null while nobody has it
 * @param pausedUntil the follow-up date; null when it is not paused
 * @param number of the dossier or signal; null for work that is about neither
 */
record OpenTask(String id, String name, String kind, String worker, Instant dueAt, Instant pausedUntil, String team, String number) {
}
