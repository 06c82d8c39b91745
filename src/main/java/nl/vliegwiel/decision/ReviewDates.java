package nl.vliegwiel.decision;

import java.time.LocalDate;
import java.util.Date;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** When pressure or a sanction is looked at again: soon, and never left to itself. */
@Component
class ReviewDates {

    private final DecisionProperties properties;
    private final WorkingDays days;

    ReviewDates(DecisionProperties properties, WorkingDays days) {
        this.properties = properties;
        this.days = days;
    }

    LocalDate proposed() {
        return days.today().plusWeeks(properties.weeksToReview());
    }

    /** @throws FormRejected for a day that has passed or lies too far ahead */
    void require(String field, String label, LocalDate day) {
        LocalDate last = days.today().plusWeeks(properties.longestReviewWeeks());
        if (!day.isAfter(days.today()) || day.isAfter(last)) {
            throw new FormRejected(field, label, "Kies een datum van morgen tot en met " + DutchDate.of(last) + ".");
        }
    }

    /** When the task comes; null for null. */
    Date timer(LocalDate day) {
        return day == null ? null : days.morningOf(day);
    }
}
