package nl.vliegwiel.track;

import java.time.LocalDate;

/**
 * The form {@code start-track}.
 *
 * @param rhythm how often a check-in is planned, in words
 */
record StartTrack(String household, String goal, String domain, String rhythm, LocalDate firstAppointmentOn, String appointmentWith) {
}
