package nl.vliegwiel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.vliegwiel.form.FormRejected.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalOrderTest {

    @ParameterizedTest(name = "the goals start after {0}, {1}, {2}: {3}")
    @CsvSource({
        ", , , ''", ", 1, , ''", ", 1, 2, ''", ", 3, 1, ''",
        "1, , , goals[0].after", ", 4, , goals[1].after", "2, 1, , goals[0].after goals[1].after",
        "2, 3, 1, goals[0].after goals[1].after goals[2].after", "2, 3, 2, goals[1].after goals[2].after"
    })
    void refusesACircleAndAGoalThatIsNotThere(String first, String second, String third, String faults) {
        List<GoalRow> rows = Stream.of(first, second, third).map(GoalOrderTest::row).toList();

        assertThat(String.join(" ", GoalOrder.faults(rows).stream().map(Fault::field).toList())).isEqualTo(faults);
    }

    @Test
    void refusesNothingWhereThereAreNoGoals() {
        assertThat(GoalOrder.faults(null)).isEmpty();
    }

    @Test
    void keepsTheGoalByItsIdAndShowsItByItsPlace() {
        List<PlanGoal> goals = GoalOrder.ordered(Arrays.asList(row("2"), row(null)), List.of(goal("A"), goal("B")));

        assertThat(goals.get(0).afterGoal()).isEqualTo(goals.get(1).id());
        assertThat(GoalOrder.placeOf(goals, goals.get(0).afterGoal())).isEqualTo("2");
        assertThat(GoalOrder.trackBefore(goals, goals.get(0))).contains("B");
        assertThat(GoalOrder.trackBefore(goals, goals.get(1))).isEmpty();
    }

    private static GoalRow row(String after) {
        return new GoalRow(null, null, null, "WORK", null, "Doel", Support.OWN_NETWORK, null, null, null, null, after);
    }

    private static PlanGoal goal(String track) {
        return new PlanGoal(UUID.randomUUID(), "WORK", null, "Doel", Support.OWN_NETWORK, null, null, "anna", 2, track, null);
    }
}
