package nl.vliegwiel.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.casework.MessageScene.Heard;
import nl.vliegwiel.casework.MessageScene.Stage;

/** Messages about the work itself: what stays undone, waits, is shared, asked or decided. */
final class WorkMessages {

    private static final String DRAW_UP = "userTask_drawUpPlan";
    private static final String FILE_ANSWER = "userTask_fileAnswer";

    static final Map<String, MessageScene> SCENES = Map.ofEntries(
            Map.entry("overdue-work.workOverdue in time", stage -> Heard.by(overdue(stage))),
            Map.entry("overdue-work.workDone in time", stage -> Heard.by(overdue(stage).work("anna", DRAW_UP, Answers.THREE_GOALS))),
            Map.entry("overdue-work.workDone too late", WorkMessages::doneAfterAsking),
            Map.entry("pause-task.resumedEarlier in time", stage -> Heard.by(resumed(stage, paused(stage)))),
            Map.entry("pause-task.resumedEarlier twice", WorkMessages::resumedTwice),
            Map.entry("pause-task.workDone in time", stage -> Heard.by(paused(stage).work("anna", DRAW_UP, Answers.THREE_GOALS))),
            Map.entry("pause-task.workDone too late", WorkMessages::doneBeforeItsPause),
            Map.entry("track.waitingEnded in time", WorkMessages::trackThatWaited),
            Map.entry("data-request.basisLost in time", stage -> Heard.by(withdrawn(stage, asked(stage)))),
            Map.entry("data-request.basisLost too late", stage -> Heard.by(withdrawn(stage,
                    asked(stage).work("anna", FILE_ANSWER, Sharings.answered("Ja."))))),
            Map.entry("data-request.basisLost closed", WorkMessages::requestOfAClosedDossier),
            Map.entry("case-decision.dossierEnded closed", stage -> Heard.by(closed(proposed(stage, HelpDecisions.EXPENSIVE)))),
            Map.entry("case-decision.measureMovedOn in time", WorkMessages::measureThatMovesOn),
            Map.entry("escalation.dossierEnded closed", stage -> Heard.by(closed(HelpDecisions.start(stage.player(), "anna", "escalation",
                    stage.households().contacted(), HelpDecisions.stuck(stage.households().today().plusWeeks(1)))))));

    private WorkMessages() {
    }

    private static PlayedHousehold overdue(Stage stage) {
        PlayedHousehold household = stage.households().intakeDone().at(Households.START.plusDays(15).toInstant());
        stage.watch().looks();
        return household.runJobs();
    }

    private static Heard doneAfterAsking(Stage stage) {
        return Heard.by(overdue(stage).work("coby", "userTask_askAfterWork", Answers.ASKED_AFTER)
                .work("anna", DRAW_UP, Answers.THREE_GOALS));
    }

    private static PlayedHousehold paused(Stage stage) {
        PlayedHousehold household = stage.households().intakeDone();
        pause(stage, household);
        return household.runJobs();
    }

    private static void pause(Stage stage, PlayedHousehold household) {
        stage.player().start("anna", "pause-task", Map.of("pauseAction", "PAUSE", "task", household.open(DRAW_UP).get(0).getId(),
                "reason", "AGENCY", "untilOn", LocalDate.of(2026, 3, 16).toString()));
    }

    private static PlayedHousehold resumed(Stage stage, PlayedHousehold household) {
        stage.player().start("anna", "pause-task",
                Map.of("pauseAction", "RESUME", "pausedTask", household.open(DRAW_UP).get(0).getId()));
        return household.runJobs();
    }

    private static Heard resumedTwice(Stage stage) {
        PlayedHousehold household = resumed(stage, paused(stage));
        return new Heard(household, Refused.when(() -> resumed(stage, household)));
    }

    /** The pause has not begun yet. */
    private static Heard doneBeforeItsPause(Stage stage) {
        PlayedHousehold household = stage.households().intakeDone();
        pause(stage, household);
        return Heard.by(household.work("anna", DRAW_UP, Answers.THREE_GOALS));
    }

    private static Heard trackThatWaited(Stage stage) {
        PlayedHousehold household = stage.households().intakeDone()
                .work("anna", DRAW_UP, Answers.plan(Answers.goal("WORK", "Weer aan het werk", "anna"),
                        Answers.with(Answers.goal("FINANCES", "Sparen", "anna"), Map.of("after", "1"))))
                .work("anna", "userTask_discussPlan", Answers.AGREED)
                .work("anna", "userTask_startTrack", Answers.firstAppointment(stage.households().today().plusWeeks(1)));
        return Heard.by(household.work("anna", "userTask_checkIn", Answers.ENDS));
    }

    private static PlayedHousehold asked(Stage stage) {
        PlayedHousehold household = stage.households().contacted();
        stage.phases().told("CONSENT_WITHDRAWN", household);
        return Sharings.start(stage.player(), "anna", "data-request", household,
                Answers.with(Sharings.ASK_GGZ, Map.of("domains", List.of("MENTAL_HEALTH"))));
    }

    private static PlayedHousehold withdrawn(Stage stage, PlayedHousehold household) {
        return stage.news(household, "CONSENT_WITHDRAWN");
    }

    private static Heard requestOfAClosedDossier(Stage stage) {
        return Heard.by(closed(Sharings.start(stage.player(), "anna", "data-request", stage.households().contacted(),
                Sharings.ASK_LANDLORD)));
    }

    private static PlayedHousehold proposed(Stage stage, Map<String, Object> decision) {
        return HelpDecisions.start(stage.player(), "anna", "case-decision", stage.households().contacted(), decision);
    }

    private static Heard measureThatMovesOn(Stage stage) {
        PlayedHousehold household = stage.news(proposed(stage, HelpDecisions.CUT)
                .work("anna", "userTask_carryOutDecision", HelpDecisions.DONE), "TRANSFER");
        return Heard.by(household.at(household.timer("timerEvent_measureReviewDue")));
    }

    private static PlayedHousehold closed(PlayedHousehold household) {
        EventPhases.close(household);
        return household;
    }
}
