package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("The lifecycle")
class CaseLifecycleTest {

    private static final String REVIEW = "timerEvent_reviewDue";
    private static final String MEASURE = "userTask_measureAgain";
    private static final List<String> THREE_CHECK_INS = List.of("userTask_checkIn", "userTask_checkIn", "userTask_checkIn");

    @Autowired
    private Households households;
    @Autowired
    private IdentityService identity;

    @Test
    void goesFromPhaseToPhaseUntilTheHouseholdIsLetGo() {
        PlayedHousehold household = households.assessed();
        ProcessInstance lifecycle = household.process("case-lifecycle");
        assertThat(lifecycle).hasBusinessKey(household.number()).variables().containsEntry("contactPerson", "anna");

        household.work("anna", "userTask_makeContact", Answers.JOINS).work("anna", "userTask_recordIntake", Answers.SHORT_SUPPORT)
                .work("anna", "userTask_drawUpPlan", Answers.THREE_GOALS).work("anna", "userTask_discussPlan", Answers.AGREED)
                .workAll("userTask_startTrack", Answers.firstAppointment(households.today())).workAll("userTask_checkIn", Answers.ENDS)
                .work("anna", MEASURE, Answers.AS_PROPOSED).work("anna", "userTask_decideNextStep", Answers.decision("LET_GO"))
                .work("anna", "userTask_agreeAftercare", Answers.NO_AFTERCARE);

        assertThat(lifecycle).hasPassedInOrder("callActivity_outreach", "callActivity_intake", "callActivity_plan",
                "messageEvent_evaluationRequested", "callActivity_evaluation", "callActivity_aftercare", "serviceTask_closeDossier", "endEvent_letGo").isEnded();
        assertThat(household.cover("closed_on")).isEqualTo(households.today().toString());
    }

    @Test
    void isEverybodysInTheTeamWhenTheContactPersonHasLeft() {
        PlayedHousehold household = households.assessed().work("anna", "userTask_makeContact", Answers.NOT_REACHED);
        identity.deleteTenantUserMembership("wijkteam-centrum", "anna");
        try {
            household.atTimer("timerEvent_nextAttempt", Duration.ZERO);
        } finally {
            identity.createTenantUserMembership("wijkteam-centrum", "anna");
        }

        assertThat(household.open("userTask_makeContact")).singleElement().returns(null, Task::getAssignee);
        household.work("amir", "userTask_makeContact", Answers.JOINS);
        assertThat(household.cover("phase")).isEqualTo("INTAKE");
    }

    @BeforeAtAndAfter
    void evaluatesInTheMorningOfTheDayThatWasAgreed(int minutes, boolean evaluates) {
        PlayedHousehold household = households.planAgreed();
        assertThat(household.timer(REVIEW)).isEqualTo(java.time.LocalDate.of(2026, 5, 26).atTime(8, 0)
                .atZone(Households.START.getZone()).toInstant());

        household.atTimer(REVIEW, Duration.ofMinutes(minutes));

        assertThat(household.openTasks().contains(MEASURE)).isEqualTo(evaluates);
        assertThat(household.cover("phase")).isEqualTo(evaluates ? "EVALUATION" : "TRACKS");
    }

    @Test
    void evaluatesEarlierWhenSomebodyAsks() {
        PlayedHousehold household = households.tracksRunning();

        household.report("amir", "EVALUATE_NOW", Map.of());

        assertThat(household.openTasks()).containsOnlyOnce(MEASURE).containsAll(THREE_CHECK_INS);
        assertThat(household.process("case-lifecycle")).hasPassed("messageEvent_evaluationRequested").hasNotPassed(REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"OUTREACH, userTask_makeContact, CONTACT", "INTAKE, userTask_recordIntake, INTAKE", "PLAN, userTask_drawUpPlan, PLAN"})
    void goesOnInAnEarlierPhaseWhenTheSecondLineDoesNotTakeOver(String choice, String next, String phase) {
        PlayedHousehold household = households.needsSecondLine().work("anna", "userTask_prepareHandover", Answers.DISAGREES);
        assertThat(household.process("case-lifecycle")).isWaitingAt("userTask_decideAfterHandover")
                .task("userTask_decideAfterHandover").isAssignedTo("anna");

        household.work("anna", "userTask_decideAfterHandover", Map.of("afterHandover", choice));

        assertThat(household.openTasks()).containsExactly(next);
        assertThat(household.stored("return_choice", "after_handover")).containsExactly(choice);
        assertThat(household.cover("phase")).isEqualTo(phase);
    }

    @Test
    void helpsAHouseholdWithoutIntakeUntilItIsLetGo() {
        PlayedHousehold household = households.needsSecondLine().work("anna", "userTask_prepareHandover", Answers.DISAGREES)
                .work("anna", "userTask_decideAfterHandover", Map.of("afterHandover", "PLAN"));

        household.work("anna", "userTask_drawUpPlan", Answers.THREE_GOALS).work("anna", "userTask_discussPlan", Answers.AGREED)
                .report("anna", "EVALUATE_NOW", Map.of())
                .work("anna", MEASURE, Answers.measured("SCORE_2", "PARTLY", "PARTLY", "PARTLY"))
                .work("anna", "userTask_decideNextStep", Answers.with(Answers.decision("LET_GO"), Map.of("confirmStop", true)))
                .work("anna", "userTask_agreeAftercare", Answers.NO_AFTERCARE);

        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_letGo");
        assertThat(household.stored("measurement", "ordinal")).containsExactly("0");
    }

    @Test
    void stopsTheTracksOfAHouseholdThatIsLeftAtRestAfterADecline() {
        PlayedHousehold household = households.tracksRunning().report("anna", "EVALUATE_NOW", Map.of())
                .work("anna", MEASURE, Answers.measured("SCORE_5", "PARTLY", "PARTLY", "PARTLY"))
                .work("anna", "userTask_decideNextStep", Answers.decision("HAND_OVER"))
                .work("anna", "userTask_prepareHandover", Answers.DISAGREES)
                .work("anna", "userTask_decideAfterHandover", Map.of("afterHandover", "OUTREACH"))
                .work("anna", "userTask_makeContact", Answers.DECLINES)
                .work("anna", "userTask_confirmRest", Answers.STOP);

        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_resting");
        assertThat(household.stored("track", "status")).containsExactly("STOPPED", "STOPPED", "STOPPED");
        assertThat(household.openTasks()).isEmpty();
    }
}
