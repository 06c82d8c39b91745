package nl.vliegwiel.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.vliegwiel.casework.MessageScene.Heard;
import nl.vliegwiel.casework.MessageScene.Stage;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.figures.Figure;
import nl.vliegwiel.figures.Outlier;
import nl.vliegwiel.figures.StandingOut;
import nl.vliegwiel.teamwork.SetUpTeam;
import nl.vliegwiel.teamwork.StepAnswers;
import org.springframework.beans.factory.BeanFactory;

/** Messages about a round of a team's set-up; it runs under a number of its own, as a household does. */
final class RoundMessages {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate NEXT = LocalDate.of(2026, 5, 4);
    private static final String COMPLETE = "userTask_completePartners";
    private static final Map<String, Object> RETOLD = StepAnswers.with(StepAnswers.DONE, "unanswered", List.of(StepAnswers.RETOLD, StepAnswers.RETOLD));

    /** As every scene begins. */
    private static final Consumer<SetUpTeam> ASSIGNED = team -> { };

    static final Map<String, MessageScene> SCENES = Map.ofEntries(
            Map.entry("team-setup.roundDue in time", scene(RoundMessages::evaluated, team -> team.round().at(NEXT))),
            Map.entry("team-setup.evaluationAsked too early", scene(SetUpTeam::throughAllSteps, reported("EVALUATE_NOW"))),
            Map.entry("team-setup.evaluationAsked in time", scene(RoundMessages::inForce, reported("EVALUATE_NOW"))),
            Map.entry("team-setup.evaluationAsked twice", scene(RoundMessages::inForce, twice("EVALUATE_NOW"))),
            Map.entry("team-setup.evaluationAsked too late", scene(RoundMessages::evaluated, reported("EVALUATE_NOW"))),
            Map.entry("team-setup.stepReopened in time", scene(SetUpTeam::throughAllSteps, reported("REOPEN_STEP"))),
            Map.entry("team-setup.stepReopened twice", scene(SetUpTeam::throughAllSteps, twice("REOPEN_STEP"))),
            Map.entry("team-setup.stepReopened while it is evaluated", scene(RoundMessages::inEvaluation, reported("REOPEN_STEP"))),
            Map.entry("team-setup.stepReopened too late", scene(RoundMessages::evaluated, reported("REOPEN_STEP"))),
            Map.entry("team-setup.figuresStoodOut too early", scene(SetUpTeam::throughAllSteps, RoundMessages::standOut)),
            Map.entry("team-setup.figuresStoodOut in time", scene(RoundMessages::inForce, RoundMessages::standOut)),
            Map.entry("team-setup.calledOff in time", scene(ASSIGNED, reported("CALL_OFF"))),
            Map.entry("team-setup.calledOff twice", scene(ASSIGNED, twice("CALL_OFF"))),
            Map.entry("team-setup.calledOff too early", scene(RoundMessages::settled, reported("CALL_OFF"))),
            Map.entry("team-setup.assignmentChanged too early",
                    stage -> play(stage, SetUpTeam.started(onTheFirstDay(stage)), reported("CHANGE_ASSIGNMENT"))),
            Map.entry("team-setup.assignmentChanged in time", scene(ASSIGNED, reported("CHANGE_ASSIGNMENT"))),
            Map.entry("team-setup.assignmentChanged twice", scene(ASSIGNED, twice("CHANGE_ASSIGNMENT"))),
            Map.entry("team-setup.assignmentChanged too late", scene(RoundMessages::inEvaluation, reported("CHANGE_ASSIGNMENT"))),
            Map.entry("team-setup.nextRoundAsked too early", scene(RoundMessages::inForce, reported("START_NEXT"))),
            Map.entry("team-setup.nextRoundAsked in time", scene(RoundMessages::evaluated, reported("START_NEXT"))),
            Map.entry("team-setup.nextRoundAsked twice", scene(RoundMessages::evaluated, twice("START_NEXT"))),
            Map.entry("setup-contribution.contributionAsked in time", scene(ASSIGNED, RoundMessages::askPartners)),
            Map.entry("setup-contribution.contributionEnded in time", scene(ASSIGNED, RoundMessages::closePartners)),
            Map.entry("setup-contribution.contributionEnded too late", scene(ASSIGNED, RoundMessages::answerBesideIt)));

    private RoundMessages() {
    }

    private static MessageScene scene(Consumer<SetUpTeam> begin, Consumer<SetUpTeam> news) {
        return stage -> {
            SetUpTeam team = SetUpTeam.assigned(onTheFirstDay(stage), Map.of());
            begin.accept(team);
            return play(stage, team, news);
        };
    }

    private static Heard play(Stage stage, SetUpTeam team, Consumer<SetUpTeam> news) {
        String number = team.round().number();
        String refusal = null;
        try {
            news.accept(team);
        } catch (RuntimeException refused) {
            refusal = refused.getMessage();
        }
        return new Heard(stage.households().known(number), refusal, stage.households().known(number.replaceAll("1$", "2")), team::forget);
    }

    private static BeanFactory onTheFirstDay(Stage stage) {
        stage.beans().getBean(TimeMachine.class).goTo(Instant.parse("2026-03-02T09:00:00Z"));
        return stage.beans();
    }

    private static void settled(SetUpTeam team) {
        team.throughAllSteps().settle(FROM, FROM.plusMonths(11));
    }

    private static void inForce(SetUpTeam team) {
        settled(team);
        team.round().at(FROM);
    }

    private static void inEvaluation(SetUpTeam team) {
        inForce(team);
        report(team, "EVALUATE_NOW");
    }

    private static void evaluated(SetUpTeam team) {
        inEvaluation(team);
        team.evaluate(Map.of("nextRoundOn", NEXT.toString()));
    }

    private static void report(SetUpTeam team, String event) {
        team.round().report("daan", event, Map.of("step", "MEANS"));
    }

    private static Consumer<SetUpTeam> reported(String event) {
        return team -> report(team, event);
    }

    private static Consumer<SetUpTeam> twice(String event) {
        return reported(event).andThen(reported(event));
    }

    private static void standOut(SetUpTeam team) {
        team.bean(StandingOut.class).standsOut(team.id(),
                List.of(new Outlier(team.id(), Figure.THROUGHPUT, new BigDecimal("300"), new BigDecimal("31.5"))));
    }

    private static void askPartners(SetUpTeam team) {
        team.round().work("coby", "userTask_mapPartners", StepAnswers.map(StepAnswers.partner("Werkplein", "WORK_AND_INCOME"),
                StepAnswers.with(StepAnswers.partner("GGZ Kring", "CARE_AND_WELFARE"), "voice", team.person("stem"))));
    }

    private static void closePartners(SetUpTeam team) {
        askPartners(team);
        team.round().work("daan", COMPLETE, RETOLD);
    }

    /** The partner answers while the step is being closed. */
    private static void answerBesideIt(SetUpTeam team) {
        askPartners(team);
        team.bean(Player.class).work("daan", team.round().number(), COMPLETE, RETOLD);
        team.round().workOwn(team.person("stem"), "userTask_stateGainAndLoss", StepAnswers.GAIN_AND_LOSS);
    }
}
