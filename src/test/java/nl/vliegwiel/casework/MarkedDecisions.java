package nl.vliegwiel.casework;

import java.time.Duration;
import java.util.Map;
import nl.vliegwiel.demo.Player;

/** Decisions and escalations whose every free field holds a marked text. */
final class MarkedDecisions {

    private final Households households;
    private final Player player;
    private final Marks marks;

    MarkedDecisions(Households households, Player player, Marks marks) {
        this.households = households;
        this.player = player;
        this.marks = marks;
    }

    void play() {
        playASanction();
        playARejection();
        playAnEscalation();
    }

    private void playASanction() {
        PlayedHousehold household = start("case-decision", "startEvent_decisionProposed",
                Answers.with(HelpDecisions.CUT, Map.of("helpFirst", "NOT_OFFERED", "heard", "NOT_HEARD", "deviates", true)));
        work(household, "fons", "userTask_decideRequest", Map.of("answer", "OTHERWISE"));
        work(household, "anna", "userTask_carryOutDecision", Map.of());
        household.at(household.timer("timerEvent_measureReviewDue"));
        work(household, "anna", "userTask_reviewDecision", HelpDecisions.review("EASE", households.today().plusWeeks(1)));
        household.at(household.timer("timerEvent_measureReviewDue"));
        household.work("anna", "userTask_reviewDecision", HelpDecisions.review("END", null));
    }

    private void playARejection() {
        PlayedHousehold household = start("case-decision", "startEvent_decisionProposed", HelpDecisions.EXPENSIVE);
        work(household, "fons", "userTask_decideRequest", Map.of("answer", "REJECTED"));
        work(household, "anna", "userTask_readRejection", Map.of());
    }

    private void playAnEscalation() {
        PlayedHousehold household = start("escalation", "startEvent_helpStuck", HelpDecisions.stuck(households.today().plusWeeks(1)));
        household.atTimer("boundaryEvent_escalationOverdue", Duration.ZERO);
        work(household, "coby", "userTask_chaseEscalation", Map.of());
        work(household, "fons", "userTask_decideEscalation", Map.of("escalationDecision", "GRANTED"));
        work(household, "anna", "userTask_carryOutEscalation", Map.of("escalationResult", "DONE"));
    }

    private PlayedHousehold start(String process, String event, Map<String, Object> answers) {
        return HelpDecisions.start(player, "anna", process, households.contacted(), marks.in(event, answers));
    }

    private void work(PlayedHousehold household, String login, String task, Map<String, Object> answers) {
        household.work(login, task, marks.in(task, answers));
    }
}
