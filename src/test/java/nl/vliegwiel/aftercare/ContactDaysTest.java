package nl.vliegwiel.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.TestClock;
import nl.vliegwiel.time.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactDaysTest {

    /** Six weeks later it is Easter Monday. */
    private static final LocalDate LET_GO = LocalDate.of(2027, 2, 15);

    private final TestClock clock = new TestClock();
    private final ContactDays days = new ContactDays(new AftercareRhythm(List.of(6, 13), 3, 26), new WorkingDays(clock));

    @BeforeEach
    void itIsTheDayOfLettingGo() {
        clock.moveTo(LET_GO);
    }

    @Test
    void areWorkingDays() {
        assertThat(days.first()).isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-30, 2027-05-18", "2027-05-14, 2027-05-18", "2027-05-17, ", "2027-06-01, "})
    void followTheRhythmUntilItsLastContact(LocalDate today, LocalDate next) {
        clock.moveTo(today);

        assertThat(days.next(LET_GO).orElse(null)).isEqualTo(next);
    }

    @Test
    void comeSoonForAHouseholdThatIsNotSteady() {
        assertThat(days.soon()).isEqualTo(LET_GO.plusWeeks(3));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "182, true", "183, false"})
    void lieAheadButNotTooFar(int ahead, boolean allowed) {
        if (allowed) {
            assertThatCode(() -> days.require("nextContactOn", "Volgend contact", LET_GO.plusDays(ahead))).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> days.require("nextContactOn", "Volgend contact", LET_GO.plusDays(ahead)))
                    .isInstanceOf(FormRejected.class).hasMessageContaining("tot en met 16 augustus 2027");
        }
    }
}
