package nl.vliegwiel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vliegwiel.form.FormRejected;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PlanGoalsTest {

    private static final String TRACK = UUID.randomUUID().toString();

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final PlanGoal known = new PlanGoal(UUID.randomUUID(), "WORK", UUID.randomUUID(), "Werk", Support.COLLECTIVE, null, "Samen", "amir", 4,
            TRACK, null);

    @Test
    void startsAnEmptyPlanAtTheFlywheel() {
        assertThat(goals().rows(Optional.empty(), "FINANCES", "anna"))
                .containsExactly(new GoalRow(null, null, null, "FINANCES", "HOUSEHOLD", null, null, null, null, "anna", 2, null));
    }

    @Test
    void keepsTheIdAndTheTrackOfAGoalThatStays() {
        List<GoalRow> rows = goals().rows(Optional.of(plan()), null, "anna");
        assertThat(goals().goals(Optional.of(plan()), rows, "anna")).containsExactly(known);
    }

    @Test
    void letsAGoalStartAgainWhenItsTrackEnded() {
        RunningTracks nothingRuns = track -> false;
        beans.addBean("tracks", nothingRuns);
        List<GoalRow> rows = goals().rows(Optional.of(plan()), null, "anna");
        assertThat(rows.get(0).track()).isNull();
        assertThat(goals().goals(Optional.of(plan()), rows, "anna")).containsExactly(known.withTrack(null));
    }

    @Test
    void leavesWhatNobodyOwnsToTheContactPerson() {
        GoalRow row = new GoalRow(null, null, null, "WORK", null, "Doel", Support.OWN_NETWORK, null, null, null, null, null);
        PlanGoal goal = goals().goals(Optional.empty(), List.of(row), "anna").get(0);
        assertThat(goal.owner()).isEqualTo("anna");
        assertThat(goal.checkInWeeks()).isEqualTo(2);
        assertThat(goal.memberId()).isNull();
        assertThatThrownBy(() -> goals().goals(Optional.empty(), List.of(row), null)).isInstanceOf(FormRejected.class);
    }

    @Test
    void tellsWhatTheLastEvaluationSaidAlsoWhenTheTrackEnded() {
        RunningTracks nothingRuns = track -> false;
        EvaluatedGoals evaluation = (number, track) -> Optional.of("Deels bereikt: Het gaat beter").filter(said -> track.equals(TRACK));
        beans.addBean("tracks", nothingRuns);
        beans.addBean("evaluation", evaluation);
        assertThat(goals().rows(Optional.of(plan()), null, "anna")).extracting(GoalRow::evaluated).containsExactly("Deels bereikt: Het gaat beter");
    }

    private PlanGoals goals() {
        return new PlanGoals(new PlanRhythm(12, 2, 5, 17), beans.getBeanProvider(RunningTracks.class), beans.getBeanProvider(EvaluatedGoals.class));
    }

    private Plan plan() {
        Plan plan = new Plan("2026-000001", 1);
        plan.drawUp(List.of(known), LocalDate.of(2027, 2, 14), null, "anna", LocalDate.of(2026, 11, 22));
        return plan;
    }
}
