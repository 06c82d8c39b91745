package nl.vliegwiel.casework;

import java.time.Duration;
import java.util.Map;

/** Decisions and escalations. */
final class MarkedDecisions implements MarkedScene {

    @Override
    public void play(MarkedStage stage) {
        playASanction(stage);
        playARejection(stage);
        playAnEscalation(stage);
    }

    private static void playASanction(MarkedStage stage) {
        PlayedHousehold household = start(stage, "case-decision", "startEvent_decisionProposed",
                Answers.with(HelpDecisions.CUT, Map.of("helpFirst", "NOT_OFFERED", "heard", "NOT_HEARD", "deviates", true)));
        stage.work(household, "fons", "userTask_decideRequest", Map.of("answer", "OTHERWISE"));
        stage.work(household, "anna", "userTask_carryOutDecision", Map.of());
        household.at(household.timer("timerEvent_measureReviewDue"));
        stage.work(household, "anna", "userTask_reviewDecision", HelpDecisions.review("EASE", stage.households().today().plusWeeks(1)));
        household.at(household.timer("timerEvent_measureReviewDue"));
        household.work("anna", "userTask_reviewDecision", HelpDecisions.review("END", null));
    }

    private static void playARejection(MarkedStage stage) {
        PlayedHousehold household = start(stage, "case-decision", "startEvent_decisionProposed", HelpDecisions.EXPENSIVE);
        stage.work(household, "fons", "userTask_decideRequest", Map.of("answer", "REJECTED"));
        stage.work(household, "anna", "userTask_readRejection", Map.of());
    }

    private static void playAnEscalation(MarkedStage stage) {
        PlayedHousehold household = start(stage, "escalation", "startEvent_helpStuck",
                HelpDecisions.stuck(stage.households().today().plusWeeks(1)));
        household.atTimer("boundaryEvent_escalationOverdue", Duration.ZERO);
        stage.work(household, "coby", "userTask_chaseEscalation", Map.of());
        stage.work(household, "fons", "userTask_decideEscalation", Map.of("escalationDecision", "GRANTED"));
        stage.work(household, "anna", "userTask_carryOutEscalation", Map.of("escalationResult", "DONE"));
    }

    private static PlayedHousehold start(MarkedStage stage, String process, String event, Map<String, Object> answers) {
        return HelpDecisions.start(stage.player(), "anna", process, stage.households().contacted(), stage.marked(event, answers));
    }
}
