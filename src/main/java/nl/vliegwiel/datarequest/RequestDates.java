package nl.vliegwiel.datarequest;

import java.time.LocalDate;
import java.util.Date;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** When an answer is expected, and when it is overdue. */
@Component
@EnableConfigurationProperties(RequestProperties.class)
class RequestDates {

    private final WorkingDays days;
    private final RequestProperties properties;

    RequestDates(WorkingDays days, RequestProperties properties) {
        this.days = days;
        this.properties = properties;
    }

    LocalDate today() {
        return days.today();
    }

    /** When an answer to a question of today is expected. */
    LocalDate answerDue() {
        return days.after(days.today(), properties.answerWorkingDays());
    }

    /** For the due date of the task. */
    Date close(LocalDate due) {
        return days.closeOf(due);
    }

    /** The morning of the first working day after the answer was expected. */
    Date overdue(LocalDate due) {
        return days.startOf(days.after(due, 1));
    }
}
