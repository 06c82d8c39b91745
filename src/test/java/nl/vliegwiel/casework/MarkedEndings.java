package nl.vliegwiel.casework;

import java.util.Map;

/** A household that is let go and relapses, and one that stops. */
final class MarkedEndings implements MarkedScene {

    @Override
    public void play(MarkedStage stage) {
        playLettingGo(stage);
        playAClosingConversation(stage);
    }

    private static void playLettingGo(MarkedStage stage) {
        PlayedHousehold household = stage.households().evaluated("LET_GO");
        stage.work(household, "anna", "userTask_agreeAftercare", Map.of("aftercareWish", "YES"));
        stage.report(household, "anna", "RELAPSE", Map.of());
        stage.work(household, "anna", "userTask_recordAftercare", Map.of("aftercareResult", "RELAPSE"));
    }

    private static void playAClosingConversation(MarkedStage stage) {
        PlayedHousehold household = stage.report(stage.households().assessed(), "anna", "WITHDRAWS", Map.of());
        stage.work(household, "anna", "userTask_holdClosingConversation", Map.of("closingOutcome", "STOPS", "closingReason", "OTHER"));
    }
}
