package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A plan")
class IntegralPlanTest {

    private static final String DRAW_UP = "userTask_drawUpPlan";
    private static final String DISCUSS = "userTask_discussPlan";

    @Autowired
    private Households households;

    @Test
    void startsATrackForEachGoalWhenTheHouseholdAgrees() {
        PlayedHousehold household = households.intakeDone();
        ProcessInstance plan = household.process("integral-plan");

        household.work("anna", DRAW_UP, Answers.THREE_GOALS);
        assertThat(plan).isWaitingAt(DISCUSS);
        assertThat(household.stored("track", "title")).isEmpty();
        household.work("anna", DISCUSS, Answers.AGREED);

        assertThat(plan).hasPassed("endEvent_planRunning").isEnded();
        assertThat(household.stored("integral_plan", "state")).containsExactly("AGREED");
        assertThat(household.stored("track", "title")).containsExactly("De schuld regelen", "In het huis blijven", "Weer aan het werk");
        assertThat(household.open("userTask_startTrack")).extracting(Task::getAssignee).containsExactlyInAnyOrder("anna", "amir", "anna");
        assertThat(household.cover("phase")).isEqualTo("TRACKS");
    }

    @Test
    void startsAtOnceWhenItWasMadeTogetherAndTheHouseholdAgrees() {
        PlayedHousehold household = households.intakeDone();
        ProcessInstance plan = household.process("integral-plan");

        household.work("anna", DRAW_UP, Answers.with(Answers.THREE_GOALS, Map.of("agreedTogether", true, "householdWords", "Eindelijk.")));

        assertThat(plan).hasPassed("endEvent_planRunning").hasNotPassed(DISCUSS).isEnded();
        assertThat(household.stored("integral_plan", "state")).containsExactly("AGREED");
        assertThat(household.stored("plan_discussion join integral_plan on id = plan_id", "words")).containsExactly("Eindelijk.");
        assertThat(household.open("userTask_startTrack")).hasSize(3);
    }

    @Test
    void showsTheHouseholdsObjectionToWhoeverChangesThePlan() {
        PlayedHousehold household = households.intakeDone().work("anna", DRAW_UP, Answers.THREE_GOALS).work("anna", DISCUSS, Answers.CHANGES);

        assertThat(household.shown("anna", DRAW_UP)).containsEntry("changesAsked", "Eerst de schuld.");
        household.work("anna", DRAW_UP, Answers.AS_PROPOSED);

        assertThat(household.openTasks()).as("nothing runs before the household agreed").containsExactly(DISCUSS);
    }

    @Test
    void remindsOfTheSchoolingOfChildren() {
        PlayedHousehold household = households.contacted().work("anna", "userTask_recordIntake", Answers.with(Answers.SHORT_SUPPORT,
                Map.of("members", List.of(Map.of("name", "Sam", "birthDate", "2018-05-01"), Map.of("name", "Kim", "birthDate", "1990-05-01")))));

        assertThat(household.shown("anna", DRAW_UP)).containsEntry("pupils", "Sam (7 jaar)");
    }

    @Test
    void returnsToThePenWhenTheHouseholdWantsChanges() {
        PlayedHousehold household = households.intakeDone().work("anna", DRAW_UP, Answers.THREE_GOALS);

        household.work("anna", DISCUSS, Answers.CHANGES);

        assertThat(household.openTasks()).containsExactly(DRAW_UP);
        assertThat(household.stored("plan_discussion join integral_plan on id = plan_id", "words")).containsExactly("Eerst de schuld.");
        assertThat(household.stored("track", "title")).isEmpty();

        household.work("anna", DRAW_UP, Answers.plan(Answers.goal("FINANCES", "De schuld regelen", "amir"),
                Answers.goal("WORK", "Daarna aan het werk", "anna"))).work("anna", DISCUSS, Answers.AGREED);

        assertThat(household.stored("integral_plan", "edition")).containsExactly("1");
        assertThat(household.stored("track", "title")).containsExactly("Daarna aan het werk", "De schuld regelen");
    }

    @Test
    void closesTheDossierWhenTheHouseholdWithdraws() {
        PlayedHousehold household = households.intakeDone().work("anna", DRAW_UP, Answers.THREE_GOALS);

        household.work("anna", DISCUSS, Answers.WITHDRAWS);

        assertThat(household.ends("integral-plan")).containsExactly("endEvent_householdWithdraws");
        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_stoppedAtPlan");
        assertThat(household.stored("track", "title")).isEmpty();
        assertThat(household.cover("phase")).isEqualTo("CLOSED");
        assertThat(household.openTasks()).isEmpty();
    }
}
