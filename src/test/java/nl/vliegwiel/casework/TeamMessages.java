package nl.vliegwiel.casework;

import java.time.Duration;
import java.util.Map;
import nl.vliegwiel.casework.MessageScene.Heard;
import nl.vliegwiel.casework.MessageScene.Stage;
import org.camunda.bpm.engine.task.Task;

/** Messages between teams and colleagues: questions, offers, signals and transfers. */
final class TeamMessages {

    private static final String ASSESS = "userTask_assessHandover";
    private static final String ANSWER = "userTask_answerQuestion";

    static final Map<String, MessageScene> SCENES = Map.ofEntries(
            Map.entry("consultation.questionAsked in time", stage -> Heard.by(asked(stage))),
            Map.entry("consultation.questionAnswered in time", stage -> Heard.by(asked(stage).work("amir", ANSWER, Map.of("answer", "Bel eerst.")))),
            Map.entry("consultation.questionAnswered too late", TeamMessages::answeredTooLate),
            Map.entry("consultation.questionWithdrawn in time", stage -> Heard.by(takenBack(stage, asked(stage)).runJobs())),
            Map.entry("consultation.questionWithdrawn too late", TeamMessages::takenBackTooLate),
            Map.entry("consultation.questionCancelled in time", stage -> Heard.by(takenBack(stage, asked(stage)).runJobs())),
            Map.entry("warm-handover.handoverOffered in time", stage -> Heard.by(stage.households().handoverOffered())),
            Map.entry("warm-handover.handoverAnswered in time", stage -> Heard.by(stage.households().handoverDiscussed()
                    .work("els", ASSESS, Answers.DECLINED))),
            Map.entry("warm-handover.handoverAnswered too late", TeamMessages::acceptedTooLate),
            Map.entry("warm-handover.offerWithdrawn too late", TeamMessages::offerTakenBackTooLate),
            Map.entry("warm-handover.offerCancelled in time", stage -> Heard.by(stage.news(stage.households().handoverOffered(), "WITHDRAW_OFFER"))),
            Map.entry("second-line-support.householdTakenOver in time", stage -> Heard.by(stage.households().handoverAccepted())),
            Map.entry("handover-follow-up.householdHandedOver in time", stage -> Heard.by(stage.households().handoverAccepted()
                    .atTimer("timerEvent_followUpDue", Duration.ZERO))),
            Map.entry("second-line-support.consentWithdrawn in time", TeamMessages::consentOfTheSecondLine),
            Map.entry("handover-follow-up.householdMovedOn in time", stage -> Heard.by(stage.households().inSecondLine()
                    .work("els", "userTask_guideHousehold", Map.of("landing", "WELL", "supportNext", "COMPLETED", "reached", "Alles loopt.",
                            "aftercareBy", "De wijkverpleegkundige")))),
            Map.entry("signal.partnerSignalReceived closed", TeamMessages::signalOfAClosedDossier),
            Map.entry("signal.signalForwarded in time", TeamMessages::signalForAnotherTeam),
            Map.entry("case-lifecycle.teamChanged in time", stage -> Heard.by(stage.news(stage.households().tracksRunning(), "TRANSFER"))),
            Map.entry("household-event.eventFollowed in time", TeamMessages::movedToAnotherTeam));

    private TeamMessages() {
    }

    private static PlayedHousehold asked(Stage stage) {
        PlayedHousehold household = stage.households().assessed();
        stage.player().start("anna", "consultation", Map.of("dossier", household.number(), "question", "Wat is hier wijs?",
                "questionTo", "COLLEAGUE", "colleague", "amir", "naming", "ANONYMOUS"));
        return household.runJobs();
    }

    /** Nothing of it arrived yet. */
    private static PlayedHousehold takenBack(Stage stage, PlayedHousehold household) {
        stage.player().start("anna", "consultation",
                Map.of("questionWish", "WITHDRAW", "openQuestion", household.stored("consultation", "number").get(0)));
        return household;
    }

    private static Heard answeredTooLate(Stage stage) {
        PlayedHousehold household = asked(stage);
        Task question = household.open(ANSWER).get(0);
        takenBack(stage, household);
        return new Heard(household, Refused.when(() -> stage.player().work("amir", question, Map.of("answer", "Bel eerst."))));
    }

    private static Heard takenBackTooLate(Stage stage) {
        PlayedHousehold household = asked(stage).work("amir", ANSWER, Map.of("answer", "Bel eerst."));
        return new Heard(household, Refused.when(() -> takenBack(stage, household)));
    }

    private static Heard acceptedTooLate(Stage stage) {
        PlayedHousehold household = stage.households().handoverDiscussed();
        Task assess = household.open(ASSESS).get(0);
        stage.player().start("anna", "household-event", Answers.with(stage.phases().told("WITHDRAW_OFFER", household),
                Map.of("dossier", household.number(), "householdEvent", "WITHDRAW_OFFER")));
        return new Heard(household, Refused.when(() -> stage.player().work("els", assess, Answers.ACCEPTED)));
    }

    private static Heard offerTakenBackTooLate(Stage stage) {
        PlayedHousehold household = stage.households().handoverDiscussed();
        stage.player().work("els", household.open(ASSESS).get(0), Answers.ACCEPTED);
        return new Heard(household, Refused.when(() -> stage.news(household, "WITHDRAW_OFFER")));
    }

    private static Heard signalForAnotherTeam(Stage stage) {
        String name = Households.newName();
        return Heard.by(stage.households().signalled("bram", Answers.signal("Familie " + name, name + "straat 1", "binnenstad")));
    }

    /** Nobody had looked at it. */
    private static Heard signalOfAClosedDossier(Stage stage) {
        PlayedHousehold household = stage.households().contacted();
        PlayedHousehold again = stage.households().signalled("amir",
                        Answers.signal(household.report("household_name"), household.report("address"), "binnenstad"))
                .work("anna", "userTask_assessSignal", Map.of("dossier", household.number()));
        EventPhases.close(household);
        return Heard.by(again.runJobs());
    }

    private static Heard consentOfTheSecondLine(Stage stage) {
        PlayedHousehold household = stage.households().inSecondLine();
        return Heard.by(household.report("els", "CONSENT_WITHDRAWN", stage.phases().told("CONSENT_WITHDRAWN", household)));
    }

    private static Heard movedToAnotherTeam(Stage stage) {
        return Heard.by(stage.news(stage.households().contacted(), "DATA_CHANGED")
                .work("anna", "userTask_followDataChange", Map.of("followUp", "TRANSFER", "explanation", "Verhuisd.")));
    }
}
