package nl.vliegwiel.casework;

import java.util.List;
import java.util.Map;

/** What happens at any moment, beside the current task. */
final class MarkedNews implements MarkedScene {

    @Override
    public void play(MarkedStage stage) {
        playWhatRunsBesideTheTask(stage);
        playAnotherTeamReadingIn(stage);
        playNewsThatComesTooLate(stage);
        playAWithdrawnOffer(stage);
        playSomebodyElseKeepingTheContact(stage);
    }

    private static void playWhatRunsBesideTheTask(MarkedStage stage) {
        PlayedHousehold household = stage.households().contacted();
        stage.report(household, "amir", "NOTE", Map.of("askToRead", true));
        stage.work(household, "anna", "userTask_readNote", Map.of());
        stage.report(household, "amir", "ACUTE_DANGER", Map.of());
        stage.work(household, "amir", "userTask_actOnDanger", Map.of("dangerOutcome", "GOES_ON"));
        stage.report(household, "amir", "DATA_CHANGED", Map.of("changes", List.of("NAME", "ADDRESS", "JOINED"),
                "newNeighbourhood", "noorderpark", "joined", List.of(Map.of("birthDate", "1990-04-05"))));
        stage.work(household, "anna", "userTask_followDataChange", Map.of("followUp", "IN_PLAN"));
    }

    private static void playAnotherTeamReadingIn(MarkedStage stage) {
        PlayedHousehold household = stage.households().intakeDone();
        stage.report(household, "anna", "TRANSFER", Map.of("receivingTeam", "wijkteam-noord"));
        stage.work(household, "bram", "userTask_readIn", Map.of("contactPerson", "bram"));
    }

    private static void playNewsThatComesTooLate(MarkedStage stage) {
        PlayedHousehold household = stage.households().contacted()
                .reportTwice("amir", "WITHDRAWS", stage.marked("startEvent_eventReported", Map.of()));
        stage.work(household, "amir", "userTask_readLateNews", Map.of());
    }

    private static void playAWithdrawnOffer(MarkedStage stage) {
        PlayedHousehold household = stage.households().handoverOffered();
        stage.report(household, "anna", "WITHDRAW_OFFER", Map.of());
        stage.work(household, "els", "userTask_readWithdrawal", Map.of());
    }

    private static void playSomebodyElseKeepingTheContact(MarkedStage stage) {
        PlayedHousehold household = stage.households().assessed();
        stage.work(household, "anna", "userTask_makeContact", Map.of("otherGoes", true, "keepsContact", "petra"));
        stage.work(household, "petra", "userTask_makeContact",
                Answers.with(Answers.JOINS, Map.of("companionKind", "PARTNER", "otherContact", true, "keepsContact", "amir")));
        stage.report(household, "amir", "NEW_CONTACT_PERSON", Map.of("newContactPerson", "anna"));
    }
}
