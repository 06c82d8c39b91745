package nl.vliegwiel.datarequest;

import java.time.LocalDate;

/**
 * The form {@code remind-agency}.
 *
 * @param promised when the answer is expected now
 */
record RemindAgency(String household, String agency, String question, String askedOn, String expectedOn, ReminderWay reminderWay, LocalDate promised,
        String note) {
}
