package nl.vliegwiel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.vliegwiel.form.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(new TestClock());

    @ParameterizedTest(name = "{1} working days after {0}: {2} ({3})")
    @CsvSource({
        "2026-03-02, 5, 2026-03-09, a weekend", "2026-03-07, 1, 2026-03-09, from a Saturday", "2026-03-06, 0, 2026-03-06, none",
        "2026-03-27, 1, 2026-03-30, the clock goes forward on the 29th", "2026-10-23, 1, 2026-10-26, the clock goes back on the 25th",
        "2026-04-02, 1, 2026-04-07, Good Friday and Easter Monday", "2026-04-24, 1, 2026-04-28, King's Day on a Monday",
        "2025-04-25, 1, 2025-04-28, King's Day moved to Saturday", "2026-05-13, 1, 2026-05-15, Ascension Day",
        "2026-05-22, 1, 2026-05-26, Whit Monday", "2026-12-24, 1, 2026-12-28, Christmas", "2026-12-31, 1, 2027-01-04, New Year's Day"
    })
    void countForwardAndBack(LocalDate from, int count, LocalDate day, String why) {
        assertThat(days.after(from, count)).isEqualTo(day);
        assertThat(days.between(from, day)).isEqualTo(count);
        if (days.isWorkingDay(from)) {
            assertThat(days.before(day, count)).isEqualTo(from);
        }
    }

    @ParameterizedTest(name = "Liberation Day {0} is a day off: {1}")
    @CsvSource({"2025-05-05, true", "2026-05-05, false", "2027-05-05, false", "2030-05-05, true"})
    void countLiberationDayOnceInFiveYears(LocalDate day, boolean off) {
        assertThat(days.isWorkingDay(day)).isEqualTo(!off);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "2026-03-27, 07:00:00Z, 16:00:00Z", "2026-03-30, 06:00:00Z, 15:00:00Z",
        "2026-10-23, 06:00:00Z, 15:00:00Z", "2026-10-26, 07:00:00Z, 16:00:00Z"
    })
    void openAndCloseByTheClockOnTheWall(LocalDate day, String opens, String closes) {
        assertThat(days.startOf(day)).isEqualTo(Instant.parse(day + "T" + opens));
        assertThat(days.closeOf(day)).isEqualTo(Instant.parse(day + "T" + closes));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-03-27, 2026-03-27", "2026-03-28, 2026-03-30", "2026-03-29, 2026-03-30", "2026-04-27, 2026-04-28"})
    void bringWorkOnTheFirstMorningThatSomebodyIsThere(LocalDate day, LocalDate morning) {
        assertThat(days.morningOf(day)).isEqualTo(days.startOf(morning));
        assertThat(days.dayOf(days.morningOf(day))).isEqualTo(morning);
    }

    @Test
    void haveHoursOfTheTeamsOwn() {
        WorkingDays early = new WorkingDays(new TestClock(), new WorkingHours(LocalTime.of(7, 30), LocalTime.of(16, 0), 1));

        assertThat(early.closeOf(LocalDate.of(2026, 3, 2))).isEqualTo(Instant.parse("2026-03-02T15:00:00Z"));
        assertThat(early.isWorkingDay(LocalDate.of(2026, 5, 5))).as("Liberation Day every year").isFalse();
        assertThatThrownBy(() -> new WorkingHours(LocalTime.of(17, 0), LocalTime.of(8, 0), 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areNoneBetweenADayAndAnEarlierOne() {
        assertThat(days.between(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 2))).isZero();
    }
}
