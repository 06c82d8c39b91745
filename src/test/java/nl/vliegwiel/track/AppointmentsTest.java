package nl.vliegwiel.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.TestClock;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final TestClock clock = new TestClock();
    private final Appointments appointments = new Appointments(new WorkingDays(clock), new TrackProperties(12, 2, 5));

    @BeforeEach
    void itIsMonday() {
        clock.moveTo(MONDAY);
    }

    @Test
    void plansTheSameDaySomeWeeksAhead() {
        assertThat(appointments.inWeeks(2)).isEqualTo(MONDAY.plusWeeks(2));
    }

    @Test
    void movesToTheNextWorkingDayWhenThatDayIsAHoliday() {
        assertThat(appointments.inWeeks(4)).as("Easter Monday, 29 March").isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void neverPlansFurtherAheadThanAllowed() {
        assertThat(appointments.inWeeks(26)).isEqualTo(appointments.inWeeks(12));
    }

    @Test
    void letsTheCheckInBeDueAtTheCloseOfItsDay() {
        Decisions told = appointments.tell(Decisions.none(), LocalDate.of(2027, 3, 24));

        assertThat(told.values()).containsEntry("checkInOn", TestClock.moment(LocalDate.of(2027, 3, 24), 17));
        assertThat(appointments.deadlineOf(LocalDate.of(2027, 3, 24))).isEqualTo(TestClock.moment(LocalDate.of(2027, 3, 24), 17));
        assertThat(appointments.deadlineOf(MONDAY.minusDays(3))).as("passed while the dossier moved").isEqualTo(TestClock.moment(MONDAY, 17));
    }

    @Test
    void acceptsFromTodayUntilTheLongestPause() {
        assertThatCode(() -> appointments.require("nextCheckInOn", "Volgende check-in", MONDAY)).doesNotThrowAnyException();
        assertThatCode(() -> appointments.require("nextCheckInOn", "Volgende check-in", MONDAY.plusWeeks(12))).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatHasPassedAndWhatLosesSightOfAHousehold() {
        assertThatThrownBy(() -> appointments.require("nextCheckInOn", "Volgende check-in", MONDAY.minusDays(1)))
                .isInstanceOf(FormRejected.class).hasMessageContaining("Volgende check-in: Kies een datum van vandaag tot en met");
        assertThatThrownBy(() -> appointments.require("nextCheckInOn", "Volgende check-in", MONDAY.plusWeeks(13))).isInstanceOf(FormRejected.class);
    }
}
