package nl.vliegwiel.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vliegwiel.form.TestClock;
import nl.vliegwiel.time.WorkingDays;
import org.junit.jupiter.api.Test;

class HandoverDatesTest {

    private final TestClock clock = new TestClock();
    private final HandoverDates dates = new HandoverDates(new WorkingDays(clock), new HandoverProperties(3, 5, 2, 5, 4));

    @Test
    void countsWorkingDaysForTheConversationAndTheAnswer() {
        clock.moveTo(LocalDate.of(2027, 3, 4));

        assertThat(dates.conversation()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(dates.answerDue()).isEqualTo(LocalDate.of(2027, 3, 11));
        assertThat(dates.overdue(dates.answerDue())).isEqualTo(TestClock.moment(LocalDate.of(2027, 3, 11), 17));
    }

    @Test
    void asksHowItGoesOnAWorkingMorning() {
        clock.moveTo(LocalDate.of(2027, 3, 1));

        assertThat(dates.followUp()).as("four weeks on is Easter Monday").isEqualTo(TestClock.moment(LocalDate.of(2027, 3, 30), 8));
    }
}
