package nl.vliegwiel.handover;

import java.time.LocalDate;
import java.util.Date;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The deadlines of a handover, counted from today. */
@Component
@EnableConfigurationProperties(HandoverProperties.class)
class HandoverDates {

    private final WorkingDays days;
    private final HandoverProperties properties;

    HandoverDates(WorkingDays days, HandoverProperties properties) {
        this.days = days;
        this.properties = properties;
    }

    LocalDate today() {
        return days.today();
    }

    LocalDate conversation() {
        return days.after(days.today(), properties.conversationWorkingDays());
    }

    LocalDate answerDue() {
        return days.after(days.today(), properties.answerWorkingDays());
    }

    /** The moment a deadline has passed. */
    Date overdue(LocalDate due) {
        return days.closeOf(due);
    }

    /** The moment the coordinator of the team that was asked is asked to see to an answer. */
    Date coordinatorDue(LocalDate answerDue) {
        return days.closeOf(days.after(answerDue, properties.coordinatorWorkingDays()));
    }

    /** The moment management is. */
    Date managementDue(LocalDate answerDue) {
        return days.closeOf(days.after(answerDue, properties.managementWorkingDays()));
    }

    /** The morning of the working day on which the offering line asks how it goes. */
    Date followUp() {
        return days.morningOf(days.today().plusWeeks(properties.followUpWeeks()));
    }
}
