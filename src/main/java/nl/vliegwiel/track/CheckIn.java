package nl.vliegwiel.track;

import java.time.LocalDate;

/**
 * The form {@code check-in}.
 *
 * @param lastCheckIn null at the first one
 * @param agreedWithCoordinator null unless a coordinator asked after the track since the last check-in
 * @param progress null when the household did not come
 */
record CheckIn(String household, String goal, String appointmentWith, String lastCheckIn, String agreedWithCoordinator,
               LocalDate heldOn, Boolean appointmentMissed, MissedAction missedAction, Progress progress,
               TrackDecision trackDecision, LocalDate nextCheckInOn, TrackResult result, String resultWords, String notes) {

    boolean ends() {
        return trackDecision == TrackDecision.END;
    }
}
