package nl.vliegwiel.track;

import java.time.LocalDate;
import java.util.Date;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** When the next check-in is, how far ahead it may lie, and what follows from one that is missed. */
@Component
@EnableConfigurationProperties(TrackProperties.class)
class Appointments {

    private final WorkingDays days;
    private final TrackProperties properties;

    Appointments(WorkingDays days, TrackProperties properties) {
        this.days = days;
        this.properties = properties;
    }

    /** The working day that lies the given number of weeks ahead, or the first one after it; never further than allowed. */
    LocalDate inWeeks(int weeks) {
        LocalDate day = days.today().plusWeeks(Math.min(weeks, properties.longestPauseWeeks()));
        return days.isWorkingDay(day) ? day : days.after(day, 1);
    }

    /** Tells the process that the household came, or will be met, and when its next check-in is due. */
    Decisions tell(Decisions decisions, LocalDate appointment) {
        return decisions.with(TrackVariables.CHECK_IN_ON, days.closeOf(appointment));
    }

    /** The close of the day of the appointment; of today when it has passed. */
    Date deadlineOf(LocalDate appointment) {
        return days.closeOf(appointment.isBefore(days.today()) ? days.today() : appointment);
    }

    /** Until when the owner of a track whose goal left the plan has to say whether it ends. */
    Date decisionOnDroppedGoal() {
        return days.closeOf(days.after(days.today(), properties.daysToDecideOnDroppedGoal()));
    }

    /** @param misses appointments missed in a row, this one included */
    Appointment missed(int misses) {
        return misses == properties.missesBeforeCoordinator() ? Appointment.MISSED_AGAIN : Appointment.MISSED;
    }

    /** @throws FormRejected when the appointment has passed or lies so far ahead that a household would be lost sight of */
    void require(String field, String label, LocalDate appointment) {
        LocalDate last = inWeeks(properties.longestPauseWeeks());
        if (appointment.isBefore(days.today()) || appointment.isAfter(last)) {
            throw new FormRejected(field, label, "Kies een datum van vandaag tot en met " + DutchDate.of(last) + ".");
        }
    }
}
