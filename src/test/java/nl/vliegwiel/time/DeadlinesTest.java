package nl.vliegwiel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Terms terms = new Terms(5, Map.of("quick", 1), Map.of("urgent", 4), 1, 5, 13, 100);

    @ParameterizedTest(name = "{0} made at {1}: due {2}")
    @CsvSource({
        "usual, 2026-03-02T09:30, 2026-03-09T17:00", "quick, 2026-03-27T16:00, 2026-03-30T17:00", "quick, 2026-10-23T16:00, 2026-10-26T17:00",
        "quick, 2026-04-24T09:00, 2026-04-28T17:00", "urgent, 2026-03-02T09:30, 2026-03-02T13:30", "urgent, 2026-03-29T00:30, 2026-03-29T05:30",
        "urgent, 2026-10-25T00:30, 2026-10-25T03:30"
    })
    void comeFromTheTable(String task, LocalDateTime made, LocalDateTime due) {
        assertThat(at(made).dueFor(task)).isEqualTo(moment(due));
    }

    @ParameterizedTest(name = "at {0} a coordinator looks at what was due before {1}")
    @CsvSource({
        "2026-03-16T16:00, 2026-03-09T00:00", "2026-03-16T17:00, 2026-03-10T00:00", "2026-03-17T08:00, 2026-03-10T00:00",
        "2026-03-14T12:00, 2026-03-09T00:00", "2026-04-07T08:00, 2026-03-27T00:00", "2026-04-03T08:00, 2026-03-27T00:00"
    })
    void areTheCoordinatorsWhenTheWorkingDaysAreOver(LocalDateTime now, LocalDateTime until) {
        assertThat(at(now).lateUntil()).isEqualTo(moment(until));
    }

    @ParameterizedTest(name = "at {0} what is due before {1} is nearly late")
    @CsvSource({"2026-03-05T08:00, 2026-03-07T00:00", "2026-03-06T08:00, 2026-03-10T00:00", "2026-03-27T08:00, 2026-03-31T00:00"})
    void areNearAWorkingDayAhead(LocalDateTime now, LocalDateTime until) {
        assertThat(at(now).getSoonUntil()).isEqualTo(moment(until));
    }

    private Deadlines at(LocalDateTime now) {
        java.time.Clock clock = java.time.Clock.fixed(moment(now), ZONE);
        return new Deadlines(terms, new WorkingDays(clock), clock);
    }

    private static Instant moment(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }
}
