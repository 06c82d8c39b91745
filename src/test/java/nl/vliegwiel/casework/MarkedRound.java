package nl.vliegwiel.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.teamwork.SetUpTeam;
import org.springframework.beans.factory.BeanFactory;

/** The start of a team's set-up, its assignment, its settling, and what may be reported about it at any moment. */
final class MarkedRound implements MarkedScene {

    private static final String REPORTED = "startEvent_setupEventReported";
    private static final String ASSIGN = "userTask_recordAssignment";
    private static final String CHANGE = "userTask_changeAssignment";
    private static final String SETTLE = "userTask_settleRound";
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final Map<String, Object> ASSIGNMENT = Map.of("ageGroup", "ALL", "goals", List.of(Map.of("dueOn", "2027-06-01")));

    /** What the change takes the place of: it need not arrive. */
    private static final Map<String, Object> REPLACED = Map.of("role", "Kort helpen", "commissioner", "Gemeente", "employer", "Stichting",
            "newAreas", List.of(Map.of("name", "Havenbuurt")), "ageGroup", "ALL", "goals", List.of(Map.of("result", "Rust", "measure", "Cijfers")));
    /** The names of teams and neighbourhoods are nobody's: the engine has ids of them. */
    private static final Map<String, Object> AREA = Map.of("newAreas", List.of(Map.of("name", "Merkbuurt")));
    private static final Map<String, Object> NAMED = Map.of("newTeam", "Proefteam aan de haven");

    private final BeanFactory beans;

    MarkedRound(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void play(MarkedStage stage) {
        calledOff(stage);
        evaluatedEarly(stage);
    }

    private static void calledOff(MarkedStage stage) {
        String number = stage.player().start("daan", "team-setup", Answers.with(stage.marked("startEvent_setupStarted", Map.of("about", "NEW",
                "coordinators", List.of("coby"), "managers", List.of("fons"))), NAMED));
        stage.player().work("fons", number, ASSIGN, REPLACED);
        report(stage, Map.of("round", number, "event", "REOPEN_STEP", "step", "MEANS"));
        report(stage, Map.of("round", number, "event", "INVITE", "person", "petra", "capacity", "PARTNER_VOICE"));
        report(stage, Map.of("round", number, "event", "CHANGE_ASSIGNMENT"));
        stage.player().work("fons", number, CHANGE, Answers.with(stage.marked(CHANGE, ASSIGNMENT), AREA));
        report(stage, Map.of("round", number, "event", "CALL_OFF"));
    }

    private void evaluatedEarly(MarkedStage stage) {
        beans.getBean(TimeMachine.class).goTo(Instant.parse("2026-03-02T09:00:00Z"));
        SetUpTeam team = SetUpTeam.assigned(beans, Map.of()).throughAllSteps();
        String number = team.round().number();
        team.round().work("daan", SETTLE, stage.marked(SETTLE, Map.of("inForceFrom", FROM.toString(), "evaluateOn", FROM.plusMonths(6).toString()))).at(FROM);
        report(stage, Map.of("round", number, "event", "EVALUATE_NOW"));
        team.evaluate(Map.of("nextRoundOn", FROM.plusMonths(1).toString()));
        report(stage, Map.of("round", number, "event", "START_NEXT"));
        team.forget();
    }

    private static void report(MarkedStage stage, Map<String, Object> answers) {
        stage.player().start("daan", "setup-event", stage.marked(REPORTED, answers));
        stage.player().runJobs();
    }
}
