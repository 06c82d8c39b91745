package nl.vliegwiel.track;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code check-in}.
 *
 * @param notice null unless the goal is no longer in the plan
 * @param lastCheckIn null at the first one
 * @param lastVisit null unless somebody went there after a missed appointment
 * @param agreedWithCoordinator null unless a coordinator asked after the track since the last check-in
 * @param progress null when the household did not come
 * @param owner login of who runs the track from now on; null counts as the same colleague
 */
record CheckIn(String household, String goal, String appointmentWith, String notice, String lastCheckIn, String lastVisit,
               String agreedWithCoordinator, LocalDate heldOn, Boolean appointmentMissed, Progress progress, TrackDecision trackDecision,
               LocalDate nextCheckInOn, TrackResult result, String resultWords, String notes, String owner, List<Option> ownerOptions) {

    boolean ends() {
        return trackDecision == TrackDecision.END;
    }

    boolean isMissed() {
        return Boolean.TRUE.equals(appointmentMissed);
    }
}
