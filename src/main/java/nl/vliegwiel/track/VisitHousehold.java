package nl.vliegwiel.track;

import java.time.LocalDate;

/**
 * The form {@code visit-household}.
 *
 * @param address null when nobody knows it
 * @param lastCheckIn the appointment that was missed, and what was noted then
 * @param said null when nobody was at home
 */
record VisitHousehold(String household, String address, String goal, String lastCheckIn, LocalDate visitedOn, VisitOutcome visitOutcome,
                      String said, LocalDate nextCheckInOn) {
}
