package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("An evaluation")
class EvaluationTest {

    private static final String MEASURE = "userTask_measureAgain";
    private static final String DECIDE = "userTask_decideNextStep";

    @Autowired
    private Households households;

    @Test
    void letsTheHouseholdGoWhenItCanDoWithout() {
        PlayedHousehold household = households.tracksEnded();
        ProcessInstance evaluation = household.process("evaluation");
        assertThat(evaluation).isWaitingAt(MEASURE).task(MEASURE).isAssignedTo("anna");

        household.work("anna", MEASURE, Answers.measured("SCORE_1", "ACHIEVED", "PARTLY", "ACHIEVED"))
                .work("anna", DECIDE, Answers.decision("LET_GO"))
                .work("anna", "userTask_agreeAftercare", Answers.NO_AFTERCARE);

        assertThat(evaluation).hasPassed("endEvent_evaluated").isEnded();
        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_letGo");
        assertThat(household.stored("measurement", "ordinal")).containsExactly("0", "1");
        assertThat(household.stored("evaluation", "decision")).containsExactly("LET_GO");
        assertThat(household.cover("phase")).isEqualTo("CLOSED");
        assertThat(household.openTasks()).isEmpty();
    }

    @Test
    void returnsToThePlanToGoOn() {
        PlayedHousehold household = households.evaluated("GO_ON");
        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan");
        assertThat(household.shown("anna", "userTask_drawUpPlan").get("goals").toString()).contains("evaluated=Bereikt");
        assertThat(household.cover("phase")).isEqualTo("PLAN");

        household.work("anna", "userTask_drawUpPlan", Answers.plan(Answers.goal("LEISURE", "Weer sporten", "anna")))
                .work("anna", "userTask_discussPlan", Answers.AGREED);

        assertThat(household.stored("integral_plan", "edition")).containsExactly("1", "2");
        assertThat(household.openTasks()).containsExactly("userTask_startTrack");
        assertThat(household.processes("track")).hasSize(1);
    }

    @Test
    void givesAGoalThatGoesOnANewTrackWhenItsTrackEnded() {
        PlayedHousehold household = households.evaluated("GO_ON");

        household.work("anna", "userTask_drawUpPlan", Answers.AS_PROPOSED).work("anna", "userTask_discussPlan", Answers.AGREED);

        assertThat(household.processes("track")).hasSize(3);
        assertThat(household.stored("track", "status")).containsExactly("AGREED", "AGREED", "AGREED", "ENDED", "ENDED", "ENDED");
    }

    @Test
    void asksTheSecondLineToTakeOver() {
        PlayedHousehold household = households.evaluated("HAND_OVER");

        assertThat(household.openTasks()).containsExactly("userTask_prepareHandover");
        assertThat(household.cover("phase")).isEqualTo("HANDOVER");
    }

    @Test
    void measuresOnceMoreWhenItIsTooEarlyToDecide() {
        PlayedHousehold household = households.tracksEnded().work("anna", MEASURE, Answers.AS_PROPOSED);

        household.work("anna", DECIDE, Map.of("measureMore", true));
        assertThat(household.openTasks()).containsExactly(MEASURE);
        household.work("anna", MEASURE, Answers.measured("SCORE_1", "ACHIEVED", "ACHIEVED", "ACHIEVED"));
        household.work("anna", DECIDE, Answers.decision("LET_GO"));

        assertThat(household.stored("measurement", "ordinal")).containsExactly("0", "1", "2");
        assertThat(household.stored("evaluation", "decision")).containsExactly("LET_GO");
    }

    @Test
    void leavesTracksRunningThatGoOn() {
        PlayedHousehold household = households.tracksRunning().report("anna", "EVALUATE_NOW", Map.of());

        household.work("anna", MEASURE, Answers.measured("SCORE_2", "PARTLY", "PARTLY", "PARTLY"))
                .work("anna", DECIDE, Answers.decision("GO_ON"))
                .work("anna", "userTask_drawUpPlan", Answers.AS_PROPOSED).work("anna", "userTask_discussPlan", Answers.AGREED);

        assertThat(household.openTasks()).containsExactly("userTask_checkIn", "userTask_checkIn", "userTask_checkIn");
        assertThat(household.stored("track", "status")).containsExactly("RUNNING", "RUNNING", "RUNNING");
        assertThat(household.cover("phase")).isEqualTo("TRACKS");
    }

    @Test
    void leavesNoGoalWithoutATrackThatEndedWhileThePlanWasDiscussed() {
        PlayedHousehold household = households.tracksRunning().report("anna", "EVALUATE_NOW", Map.of())
                .work("anna", MEASURE, Answers.measured("SCORE_2", "PARTLY", "PARTLY", "PARTLY"))
                .work("anna", DECIDE, Answers.decision("GO_ON")).work("anna", "userTask_drawUpPlan", Answers.AS_PROPOSED)
                .workAll("userTask_checkIn", Answers.ENDS);

        household.work("anna", "userTask_discussPlan", Answers.AGREED);

        assertThat(household.openTasks()).containsExactly("userTask_startTrack", "userTask_startTrack", "userTask_startTrack");
    }

    @Test
    void endsWithTheTracksWhenTheHouseholdWithdrawsFromTheNextPlan() {
        PlayedHousehold household = households.tracksRunning().report("anna", "EVALUATE_NOW", Map.of())
                .work("anna", MEASURE, Answers.measured("SCORE_2", "PARTLY", "PARTLY", "PARTLY"))
                .work("anna", DECIDE, Answers.decision("GO_ON")).work("anna", "userTask_drawUpPlan", Answers.AS_PROPOSED);

        household.work("anna", "userTask_discussPlan", Answers.WITHDRAWS);

        assertThat(household.stored("track", "status")).containsExactly("STOPPED", "STOPPED", "STOPPED");
        assertThat(household.cover("phase")).isEqualTo("CLOSED");
        assertThat(household.openTasks()).isEmpty();
    }

    @Test
    void stopsWhatStillRunsOnlyWhenThatIsConfirmed() {
        PlayedHousehold household = households.tracksRunning().report("anna", "EVALUATE_NOW", Map.of())
                .work("anna", MEASURE, Answers.measured("SCORE_1", "ACHIEVED", "PARTLY", "NOT_ACHIEVED"));

        assertThatThrownBy(() -> household.work("anna", DECIDE, Answers.decision("LET_GO"))).hasMessageContaining("traject");
        household.work("anna", DECIDE, Answers.with(Answers.decision("LET_GO"), Map.of("confirmStop", true)));

        assertThat(household.processes("track")).isEmpty();
        assertThat(household.stored("track", "status")).containsExactly("STOPPED", "STOPPED", "STOPPED");
        assertThat(household.openTasks()).containsExactly("userTask_agreeAftercare");
    }
}
