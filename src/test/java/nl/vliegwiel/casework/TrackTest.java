package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.track.TrackVariables;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A track")
class TrackTest {

    private static final String START = "userTask_startTrack";
    private static final String CHECK_IN = "userTask_checkIn";
    private static final String VISIT = "userTask_visitHousehold";
    private static final String DISCUSS = "userTask_discussMissed";
    private static final Map<String, Object> ONE_GOAL = Answers.plan(Answers.goal("WORK", "Weer aan het werk", "amir"));

    @Autowired
    private Households households;
    @Autowired
    private ProcessMessages messages;

    @Test
    void goesFromCheckInToCheckInUntilItEnds() {
        PlayedHousehold household = oneTrackAgreed();
        ProcessInstance track = household.process("track");
        assertThat(track).isWaitingAt(START).task(START).isAssignedTo("amir");

        household.work("amir", START, Answers.firstAppointment(households.today().plusWeeks(1)));
        assertThat(household.open(CHECK_IN)).extracting(Task::getDueDate).containsExactly(java.util.Date.from(closeOf(7)));
        household.at(Households.START.plusWeeks(1).toInstant()).work("amir", CHECK_IN, Answers.GOES_WELL);
        assertThat(household.open(CHECK_IN)).extracting(Task::getDueDate).containsExactly(java.util.Date.from(closeOf(21)));
        household.at(Households.START.plusWeeks(3).toInstant()).work("amir", CHECK_IN, Answers.ENDS);

        assertThat(track).hasPassed("endEvent_trackEnded").isEnded();
        assertThat(household.stored("track", "status")).containsExactly("ENDED");
        assertThat(household.stored("track", "result")).containsExactly("ACHIEVED");
        assertThat(household.stored("track", "ended_on")).containsExactly("2026-03-23");
    }

    @Test
    void runsBesideTheOthersAndEndsAlone() {
        PlayedHousehold household = households.tracksRunning();
        assertThat(household.processes("track")).hasSize(3);

        Task mine = household.open(CHECK_IN).stream().filter(task -> task.getAssignee().equals("amir")).findFirst().orElseThrow();

        household.work(mine, Answers.ENDS);

        assertThat(household.processes("track")).hasSize(2);
        assertThat(household.open(CHECK_IN)).extracting(Task::getAssignee).containsExactly("anna", "anna");
    }

    @Test
    void bringsTheEvaluationWhenItIsTheLastToEnd() {
        PlayedHousehold household = households.tracksRunning();
        List<Task> checkIns = household.open(CHECK_IN);

        household.work(checkIns.get(0), Answers.ENDS).work(checkIns.get(1), Answers.ENDS);
        assertThat(household.openTasks()).containsExactly(CHECK_IN);
        assertThat(household.cover("phase")).isEqualTo("TRACKS");
        household.work(checkIns.get(2), Answers.ENDS);

        assertThat(household.ends("track")).hasSize(3).containsOnly("endEvent_trackEnded");
        assertThat(household.openTasks()).containsExactly("userTask_measureAgain");
        assertThat(household.cover("phase")).isEqualTo("EVALUATION");
    }

    @Test
    void bringsOneEvaluationWhenTheLastEndTogether() {
        PlayedHousehold household = households.tracksRunning().workTogether(CHECK_IN, Answers.ENDS);

        assertThat(household.openTasks()).containsExactly("userTask_measureAgain");
        assertThat(household.ends("track")).hasSize(3);
    }

    @Test
    void isAddedWhileOthersRun() {
        PlayedHousehold household = households.tracksRunning();

        household.report("anna", "ADD_TRACK", added());

        assertThat(household.openTasks()).containsExactly(CHECK_IN, CHECK_IN, CHECK_IN, START);
        assertThat(household.open(START)).extracting(Task::getAssignee, Task::getTenantId).containsExactly(tuple("amir", "wijkteam-centrum"));
        household.workAll(CHECK_IN, Answers.ENDS);
        assertThat(household.cover("phase")).as("waits for the one that was added").isEqualTo("TRACKS");
        household.work("amir", START, Answers.firstAppointment(households.today())).work("amir", CHECK_IN, Answers.ENDS);
        assertThat(household.openTasks()).containsExactly("userTask_measureAgain");
    }

    @Test
    void isAddedAfterAllOthersEnded() {
        PlayedHousehold household = households.tracksEnded();

        household.report("anna", "ADD_TRACK", added());
        assertThat(household.openTasks()).containsExactly("userTask_measureAgain", START);
        household.work("amir", START, Answers.firstAppointment(households.today())).work("amir", CHECK_IN, Answers.ENDS);

        assertThat(household.stored("track", "status")).hasSize(4).containsOnly("ENDED");
        assertThat(household.openTasks()).containsExactly("userTask_measureAgain");
    }

    @Test
    void bringsAVisitWhenTheHouseholdDidNotCome() {
        PlayedHousehold household = oneTrackRunning().work("amir", CHECK_IN, Answers.MISSED);

        assertThat(household.openTasks()).containsExactly(VISIT);
        assertThat(household.open(VISIT)).extracting(Task::getAssignee).containsExactly("amir");
        household.work("amir", VISIT, Answers.MET);

        assertThat(household.openTasks()).containsExactly(CHECK_IN);
        assertThat(household.open(CHECK_IN)).extracting(Task::getDueDate).containsExactly(java.util.Date.from(closeOf(7)));
    }

    @Test
    void bringsTheCoordinatorWhenItDoesNotComeAgain() {
        PlayedHousehold household = oneTrackRunning().work("amir", CHECK_IN, Answers.MISSED).work("amir", VISIT, Answers.NOT_AT_HOME)
                .work("amir", CHECK_IN, Answers.MISSED);

        assertThat(household.openTasks()).containsExactly(DISCUSS, VISIT);
        household.work("coby", DISCUSS, Answers.ASKED_AFTER);
        assertThat(household.openTasks()).containsExactly(VISIT);
        assertThat(household.process("track")).hasPassed("escalationEvent_missedAgain", "endEvent_missedDiscussed");
    }

    @Test
    void takesTheCoordinatorsTaskAlongWhenItEnds() {
        PlayedHousehold household = oneTrackRunning().work("amir", CHECK_IN, Answers.MISSED).work("amir", VISIT, Answers.MET)
                .work("amir", CHECK_IN, Answers.MISSED).work("amir", VISIT, Answers.MET).work("amir", CHECK_IN, Answers.ENDS);

        assertThat(household.openTasks()).containsExactly("userTask_measureAgain");
    }

    @Test
    void goesToAColleagueWithItsComingTasks() {
        PlayedHousehold household = oneTrackRunning().work("amir", CHECK_IN, Answers.with(Answers.GOES_WELL, Map.of("owner", "anna")));

        assertThat(household.open(CHECK_IN)).extracting(Task::getAssignee).containsExactly("anna");
        assertThat(household.stored("track", "owner")).containsExactly("anna");
    }

    @Test
    void waitsForAnotherGoalAndStartsByItself() {
        PlayedHousehold household = oneAfterTheOther();
        assertThat(household.openTasks()).containsExactly(START);
        assertThat(household.stored("track", "status")).containsExactly("AGREED", "WAITING");

        household.work("amir", START, Answers.firstAppointment(households.today())).work("amir", CHECK_IN, Answers.ENDS);

        assertThat(household.openTasks()).containsExactly(START);
        assertThat(household.open(START)).extracting(Task::getAssignee).containsExactly("anna");
        household.work("anna", START, Answers.firstAppointment(households.today())).work("anna", CHECK_IN, Answers.ENDS);
        assertThat(household.openTasks()).containsExactly("userTask_measureAgain");
    }

    @Test
    void isItsOwnersChoiceWhenTheOtherGoalBroughtNothing() {
        PlayedHousehold household = oneAfterTheOther().work("amir", START, Answers.firstAppointment(households.today()))
                .work("amir", CHECK_IN, Answers.with(Answers.ENDS, Map.of("result", "NOT_ACHIEVED")));

        household.work("anna", START, Map.of("trackDecision", "END"));

        assertThat(household.stored("track", "status")).containsExactly("ENDED", "STOPPED");
        assertThat(household.openTasks()).containsExactly("userTask_measureAgain");
    }

    @Test
    void goesOnWhereItWasWhenItsProcessStartsAgain() {
        PlayedHousehold household = oneTrackRunning();
        String id = household.stored("track", "id").get(0);

        messages.open("case-lifecycle.trackAdded", household.number(), Decisions.none().with(TrackVariables.TRACK_ID, id)
                .with(TrackVariables.TRACK_OWNER, "amir"));
        household.runJobs();

        assertThat(household.openTasks()).containsExactly(CHECK_IN, CHECK_IN);
        assertThat(household.open(CHECK_IN)).extracting(Task::getDueDate).containsOnly(java.util.Date.from(closeOf(7)));
    }

    @Test
    void asksItsOwnerWhetherItEndsWhenItsGoalLeftThePlan() {
        PlayedHousehold household = households.planAgreed()
                .workAll(START, Answers.firstAppointment(households.today().plusWeeks(6))).report("anna", "EVALUATE_NOW", Map.of())
                .work("anna", "userTask_measureAgain", Answers.measured("SCORE_3", "PARTLY", "PARTLY", "PARTLY"))
                .work("anna", "userTask_decideNextStep", Answers.decision("GO_ON"))
                .work("anna", "userTask_drawUpPlan", ONE_GOAL).work("anna", "userTask_discussPlan", Answers.AGREED);

        assertThat(household.open(CHECK_IN)).hasSize(3).extracting(Task::getDueDate).containsOnly(java.util.Date.from(closeOf(7)));
        household.workAll(CHECK_IN, Answers.with(Answers.ENDS, Map.of("result", "PARTLY")));
        assertThat(household.openTasks()).containsExactly(START);
    }

    private PlayedHousehold oneAfterTheOther() {
        return households.intakeDone().work("anna", "userTask_drawUpPlan", Answers.plan(Answers.goal("WORK", "Weer aan het werk", "amir"),
                Answers.with(Answers.goal("FINANCES", "Sparen", "anna"), Map.of("after", "1"))))
                .work("anna", "userTask_discussPlan", Answers.AGREED);
    }

    private PlayedHousehold oneTrackAgreed() {
        return households.intakeDone().work("anna", "userTask_drawUpPlan", ONE_GOAL).work("anna", "userTask_discussPlan", Answers.AGREED);
    }

    private PlayedHousehold oneTrackRunning() {
        return oneTrackAgreed().work("amir", START, Answers.firstAppointment(households.today().plusWeeks(1)));
    }

    private static Map<String, Object> added() {
        return Map.of("title", "De buren leren kennen", "domain", "SOCIAL_NETWORK", "owner", "amir");
    }

    private static Instant closeOf(int daysFromStart) {
        return Households.START.plusDays(daysFromStart).withHour(17).withMinute(0).toInstant();
    }
}
