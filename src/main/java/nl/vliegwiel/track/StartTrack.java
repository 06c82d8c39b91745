package nl.vliegwiel.track;

import java.time.LocalDate;

/**
 * The form {@code start-track}.
 *
 * @param rhythm how often a check-in is planned, in words
 * @param notice why it is asked whether the track begins; null when that is no question
 * @param trackDecision null when it is no question
 */
record StartTrack(String household, String goal, String domain, String rhythm, String notice, TrackDecision trackDecision,
                  LocalDate firstAppointmentOn, String appointmentWith) {

    boolean begins() {
        return trackDecision != TrackDecision.END;
    }
}
