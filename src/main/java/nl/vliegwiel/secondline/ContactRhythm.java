package nl.vliegwiel.secondline;

import java.time.LocalDate;
import java.util.Date;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** When a director speaks to a household again. */
@Component
@EnableConfigurationProperties(SecondLineProperties.class)
class ContactRhythm {

    private static final String LABEL = "Wanneer spreekt u het huishouden weer?";

    private final WorkingDays days;
    private final SecondLineProperties properties;

    ContactRhythm(WorkingDays days, SecondLineProperties properties) {
        this.days = days;
        this.properties = properties;
    }

    LocalDate today() {
        return days.today();
    }

    /** What a form proposes: always a working day. */
    LocalDate nextContact() {
        LocalDate day = days.today().plusWeeks(properties.weeksBetweenContacts());
        return days.isWorkingDay(day) ? day : days.after(day, 1);
    }

    /** @throws FormRejected for a day that has passed, or one so far ahead that the household would be lost sight of */
    Date dueOn(LocalDate day) {
        if (!day.isAfter(days.today())) {
            throw new FormRejected("nextContactOn", LABEL, "Kies een datum na vandaag.");
        }
        if (day.isAfter(days.today().plusWeeks(properties.longestPauseWeeks()))) {
            throw new FormRejected("nextContactOn", LABEL, "Kies een datum binnen " + properties.longestPauseWeeks() + " weken.");
        }
        return days.closeOf(day);
    }
}
