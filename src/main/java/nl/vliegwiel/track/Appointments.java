package nl.vliegwiel.track;

import java.time.LocalDate;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** When the next check-in is, when it is too late, and how far ahead it may lie. */
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

    /** Tells the process when the task is due and when a coordinator is asked to look. */
    Decisions tell(Decisions decisions, LocalDate appointment) {
        return decisions.with(TrackVariables.CHECK_IN_ON, days.closeOf(appointment))
                .with(TrackVariables.CHECK_IN_OVERDUE_ON, days.closeOf(days.after(appointment, properties.overdueWorkingDays())));
    }

    /** @throws FormRejected when the appointment has passed or lies so far ahead that a household would be lost sight of */
    void require(String field, String label, LocalDate appointment) {
        LocalDate last = inWeeks(properties.longestPauseWeeks());
        if (appointment.isBefore(days.today()) || appointment.isAfter(last)) {
            throw new FormRejected(field, label, "Kies een datum van vandaag tot en met " + DutchDate.of(last) + ".");
        }
    }
}
