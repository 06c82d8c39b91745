package nl.vliegwiel.casework;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** From a signal by way of a declined offer, tracks and missed appointments to the second line. */
final class MarkedWholeWay implements MarkedScene {

    @Override
    public void play(MarkedStage stage) {
        PlayedHousehold household = stage.signalled(Map.of());
        declineAnOffer(stage, household);
        makeThePlan(stage, household);
        workOnTheTracks(stage, household);
        handOver(stage, household);
    }

    private static void declineAnOffer(MarkedStage stage, PlayedHousehold household) {
        stage.work(household, "anna", "userTask_assessSignal", Map.of("triageOutcome", "SECOND_LINE"));
        stage.work(household, "anna", "userTask_prepareHandover", Answers.AGREES);
        household.atTimer("boundaryEvent_answerOverdue", Duration.ZERO);
        stage.work(household, "anna", "userTask_chaseAnswer", Map.of());
        stage.work(household, "els", "userTask_recordConversation", Answers.HELD);
        stage.work(household, "els", "userTask_assessHandover", Answers.DECLINED);
        stage.work(household, "anna", "userTask_readDecline", Map.of());
        stage.work(household, "anna", "userTask_decideAfterHandover", Map.of("afterHandover", "OUTREACH"));
    }

    private static void makeThePlan(MarkedStage stage, PlayedHousehold household) {
        stage.work(household, "anna", "userTask_makeContact", Answers.NOT_REACHED);
        household.report("anna", "CALLED_BACK", Map.of());
        stage.work(household, "anna", "userTask_makeContact", Answers.JOINS);
        stage.work(household, "anna", "userTask_recordIntake", Answers.SHORT_SUPPORT);
        household.work("anna", "userTask_drawUpPlan", Answers.THREE_GOALS);
        stage.work(household, "anna", "userTask_discussPlan", Answers.CHANGES);
        stage.work(household, "anna", "userTask_drawUpPlan", Answers.THREE_GOALS);
        stage.work(household, "anna", "userTask_discussPlan", Answers.AGREED);
        stage.report(household, "anna", "ADD_TRACK", Map.of("domain", "LEISURE", "owner", "anna"));
    }

    private static void workOnTheTracks(MarkedStage stage, PlayedHousehold household) {
        Map<String, Object> appointment = Answers.firstAppointment(stage.households().today().plusWeeks(1));
        household.open("userTask_startTrack").forEach(task -> household.work(task, stage.marked("userTask_startTrack", appointment)));
        household.at(stage.households().today().plusWeeks(8).atStartOfDay(Households.START.getZone()).toInstant());
        stayAway(stage, household);
        letWait(stage, household);
        household.open("userTask_checkIn").forEach(task -> household.work(task, stage.marked("userTask_checkIn", Answers.ENDS)));
    }

    /** Nobody comes twice, so somebody goes there twice, and the coordinator helps to think. */
    private static void stayAway(MarkedStage stage, PlayedHousehold household) {
        String track = household.open("userTask_checkIn").get(0).getProcessInstanceId();
        for (int time = 0; time < 2; time++) {
            Task checkIn = household.open("userTask_checkIn").stream().filter(task -> task.getProcessInstanceId().equals(track)).findFirst()
                    .orElseThrow();
            household.work(checkIn, stage.marked("userTask_checkIn", Answers.MISSED));
            stage.work(household, household.open("userTask_visitHousehold").get(0).getAssignee(), "userTask_visitHousehold", Answers.MET);
        }
        stage.work(household, "coby", "userTask_discussMissed", Answers.ASKED_AFTER);
    }

    private static void letWait(MarkedStage stage, PlayedHousehold household) {
        stage.watch().looks();
        household.open("userTask_askAfterWork")
                .forEach(task -> household.work("coby", task, stage.marked("userTask_askAfterWork", Answers.ASKED_AFTER)));
        Task checkIn = household.open("userTask_checkIn").get(0);
        stage.player().start(checkIn.getAssignee(), "pause-task", stage.marked("startEvent_pauseAsked",
                Map.of("pauseAction", "PAUSE", "task", checkIn.getId(), "reason", "OTHER")));
        household.runJobs();
    }

    private static void handOver(MarkedStage stage, PlayedHousehold household) {
        stage.work(household, "anna", "userTask_measureAgain",
                Answers.measured("SCORE_2", "ACHIEVED", "PARTLY", "ACHIEVED", "ACHIEVED"));
        stage.work(household, "anna", "userTask_decideNextStep", Answers.decision("HAND_OVER"));
        stage.work(household, "anna", "userTask_prepareHandover", Answers.AGREES);
        stage.work(household, "els", "userTask_recordConversation", Answers.DANGER);
        stage.work(household, "els", "userTask_assessHandover", Answers.ACCEPTED);
        stage.work(household, "els", "userTask_startSecondLine", Map.of());
        stage.work(household, "els", "userTask_guideHousehold", Map.of("landing", "WELL", "supportNext", "GOES_ON"));
        household.atTimer("timerEvent_followUpDue", Duration.ZERO);
        stage.work(household, "anna", "userTask_followUp", Answers.LANDED_WELL);
    }
}
