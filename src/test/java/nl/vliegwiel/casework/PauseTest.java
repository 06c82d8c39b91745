package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan is to be drawn up within five working days; it waits for somebody until 16 March. */
@ProductTest
@DisplayName("A pause")
class PauseTest {

    private static final String DRAW_UP = "userTask_drawUpPlan";

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private DeadlineWatch watch;

    @Test
    void letsTheDeadlineStandStillAndGoOnByItself() {
        PlayedHousehold household = paused();
        assertThat(household.open(DRAW_UP)).extracting(Task::getFollowUpDate).containsExactly(morning("2026-03-16"));
        assertThat(household.open(DRAW_UP)).extracting(Task::getDueDate).containsExactly(close("2026-03-23"));
        household.at(morning("2026-03-13").toInstant());
        watch.looks();
        assertThat(household.open(DRAW_UP)).extracting(Task::getPriority).as("nobody is reminded").containsExactly(50);

        household.at(morning("2026-03-16").toInstant());

        assertThat(household.open(DRAW_UP)).extracting(Task::getFollowUpDate).containsOnlyNulls();
        assertThat(household.open(DRAW_UP)).extracting(Task::getDueDate).containsExactly(close("2026-03-23"));
        assertThat(household.ends("pause-task")).containsExactly("endEvent_workResumed");
    }

    @Test
    void isEndedEarlierByHand() {
        PlayedHousehold household = paused().at(morning("2026-03-04").toInstant());

        player.start("anna", "pause-task", Map.of("pauseAction", "RESUME", "pausedTask", household.open(DRAW_UP).get(0).getId()));
        household.runJobs();

        assertThat(household.open(DRAW_UP)).extracting(Task::getFollowUpDate).containsOnlyNulls();
        assertThat(household.open(DRAW_UP)).extracting(Task::getDueDate).containsExactly(close("2026-03-11"));
        assertThat(household.ends("pause-task")).containsExactlyInAnyOrder("endEvent_pauseEnded", "endEvent_workResumed");
    }

    @Test
    void endsWhenItsWorkIsDone() {
        PlayedHousehold household = paused().work("anna", DRAW_UP, Answers.THREE_GOALS);

        assertThat(household.ends("pause-task")).containsExactly("endEvent_pausedWorkDone");
    }

    @Test
    void isNotNeededForWorkThatWasDoneMeanwhile() {
        PlayedHousehold household = households.intakeDone();
        player.start("anna", "pause-task", untilTheSixteenth(household));

        household.work("anna", DRAW_UP, Answers.THREE_GOALS);

        assertThat(household.ends("pause-task")).containsExactly("endEvent_workWasDone");
    }

    @Test
    void isOnlyForOnesOwnWork() {
        PlayedHousehold household = households.intakeDone();

        assertThatThrownBy(() -> player.start("amir", "pause-task", untilTheSixteenth(household))).hasMessageContaining("Welk werk");
        assertThatThrownBy(() -> player.start("bram", "pause-task", untilTheSixteenth(household))).hasMessageContaining("Welk werk");
    }

    @Test
    void isNeitherTwiceNorTooLong() {
        PlayedHousehold household = paused();
        assertThatThrownBy(() -> player.start("anna", "pause-task", untilTheSixteenth(household))).hasMessageContaining("Welk werk");

        PlayedHousehold other = households.intakeDone();
        assertThatThrownBy(() -> player.start("anna", "pause-task", Answers.with(untilTheSixteenth(other), Map.of("untilOn", "2026-09-01"))))
                .hasMessageContaining("Tot wanneer?");
    }

    private PlayedHousehold paused() {
        PlayedHousehold household = households.intakeDone();
        player.start("anna", "pause-task", untilTheSixteenth(household));
        return household.runJobs();
    }

    private static Map<String, Object> untilTheSixteenth(PlayedHousehold household) {
        return Map.of("pauseAction", "PAUSE", "task", household.open(DRAW_UP).get(0).getId(), "reason", "AGENCY", "untilOn", "2026-03-16");
    }

    private static Date morning(String day) {
        return at(day, 8);
    }

    private static Date close(String day) {
        return at(day, 17);
    }

    private static Date at(String day, int hour) {
        return Date.from(LocalDate.parse(day).atTime(hour, 0).atZone(Households.START.getZone()).toInstant());
    }
}
