package nl.vliegwiel.evaluation;

import nl.vliegwiel.track.TrackResult;

/**
 * A goal in {@code measure-again}.
 *
 * @param trackId known by the server, whatever comes back
 * @param words the household's own
 */
record GoalRow(String trackId, String goal, String status, TrackResult reached, String words) {
}
