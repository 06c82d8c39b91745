package nl.vliegwiel.aftercare;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** On which working days the team asks after a household, and how far ahead. */
@Component
class ContactDays {

    private final AftercareRhythm rhythm;
    private final WorkingDays days;

    ContactDays(AftercareRhythm rhythm, WorkingDays days) {
        this.rhythm = rhythm;
        this.days = days;
    }

    LocalDate today() {
        return days.today();
    }

    LocalDate first() {
        return workingDay(rhythm.firstAfter(days.today()));
    }

    /** The next contact that was planned at letting go; empty when all were held. */
    Optional<LocalDate> next(LocalDate letGo) {
        return rhythm.nextAfter(letGo, days.today()).map(this::workingDay);
    }

    LocalDate soon() {
        return workingDay(rhythm.soonAfter(days.today()));
    }

    Date morningOf(LocalDate day) {
        return days.morningOf(day);
    }

    /** @throws FormRejected when the day has passed or lies so far ahead that the household would be lost sight of */
    void require(String field, String label, LocalDate day) {
        LocalDate last = days.today().plusWeeks(rhythm.longestWeeks());
        if (!day.isAfter(days.today()) || day.isAfter(last)) {
            throw new FormRejected(field, label, "Kies een datum na vandaag, tot en met " + DutchDate.of(last) + ".");
        }
    }

    private LocalDate workingDay(LocalDate day) {
        return days.isWorkingDay(day) ? day : days.after(day, 1);
    }
}
