package nl.vliegwiel.casework;

import java.time.Duration;
import java.util.Map;

/** What is shared with partners, asked of agencies and asked of colleagues. */
final class MarkedSharing implements MarkedScene {

    @Override
    public void play(MarkedStage stage) {
        PlayedHousehold household = stage.households().contacted();
        playSharing(stage, household);
        playARequest(stage, household);
        household.report("amir", "CONSENT_WITHDRAWN", Map.of("consent", household.stored("consent", "id").get(0)));
        stage.work(household, "anna", "userTask_reviewSharing", Map.of());
        playAQuestionToAColleague(stage);
    }

    private static void playSharing(MarkedStage stage, PlayedHousehold household) {
        stage.start(household, "share-data", "startEvent_sharingAsked", Answers.with(Sharings.MENTAL_HEALTH, Sharings.CONSENT));
        stage.work(household, "anna", "userTask_passOnData", Sharings.TOLD);
        stage.start(household, "share-data", "startEvent_sharingAsked", Map.of("sharingWish", "LOOK"));
        stage.work(household, "anna", "userTask_viewSharing", Map.of());
    }

    private static void playARequest(MarkedStage stage, PlayedHousehold household) {
        stage.start(household, "data-request", "startEvent_dataRequested", Sharings.ASK_GGZ);
        household.atTimer("boundaryEvent_answerOverdue", Duration.ZERO);
        stage.work(household, "anna", "userTask_remindAgency", Sharings.REMINDED);
        stage.work(household, "anna", "userTask_fileAnswer", Sharings.answered("Ja", "Nee"));
    }

    private static void playAQuestionToAColleague(MarkedStage stage) {
        PlayedHousehold household = stage.households().assessed();
        stage.start(household, "consultation", "startEvent_questionWritten",
                Map.of("questionTo", "COLLEAGUE", "colleague", "amir", "naming", "ANONYMOUS"));
        stage.work(household, "amir", "userTask_answerQuestion", Map.of());
        stage.work(household, "anna", "userTask_readAnswer", Map.of("outcome", "USED"));
    }
}
