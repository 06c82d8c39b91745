package nl.vliegwiel.teamwork;

import static nl.vliegwiel.teamwork.FilledEvaluation.NOTHING;
import static nl.vliegwiel.teamwork.FilledEvaluation.evaluated;
import static nl.vliegwiel.teamwork.PlayedEvaluation.ASSIGNMENT;
import static nl.vliegwiel.teamwork.PlayedEvaluation.EVALUATE;
import static nl.vliegwiel.teamwork.PlayedEvaluation.EXPERIENCE;
import static nl.vliegwiel.teamwork.PlayedEvaluation.FROM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.figures.Figure;
import nl.vliegwiel.figures.Outlier;
import nl.vliegwiel.figures.StandingOut;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.setup.EvaluationRequests;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.setup.SettledRounds;
import nl.vliegwiel.setup.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Figures that stand out (T10)")
class StandingOutTest {

    private static final String WEIGH = "userTask_weighFigures";
    private static final String SENTENCE = "Doorlooptijd: 300 dagen. De andere teams: 31,5 dagen (mediaan).";

    @Autowired
    private PlayedEvaluation play;
    @Autowired
    private StandingOut listener;
    @Autowired
    private EvaluationRequests requests;
    @Autowired
    private Rounds rounds;
    @Autowired
    private SettledRounds settled;

    private String number;

    @AfterEach
    void noTeamLeft() {
        play.dissolve(number);
    }

    @Test
    void areAReasonToEvaluateEarlier() {
        stoodOut();
        assertThat(play.shown("daan", number, WEIGH)).containsEntry("standsOut", SENTENCE);

        play.work("daan", number, WEIGH, Map.of("figuresDecision", "EVALUATE", "why", "We willen weten waarom."));

        assertThat(play.openTasks(number)).contains(EXPERIENCE);
        assertThat(play.stored("setup_standing_out", "followed_up", number)).isEqualTo("[De evaluatie is gestart.]");
        play.work(coordinator(), number, EXPERIENCE, Map.of("themes", "Korte lijnen"));
        assertThat(play.shown("daan", number, EVALUATE).get("between").toString()).contains(SENTENCE, "We willen weten waarom.");
    }

    @Test
    void areLeftWithAReason() {
        stoodOut();

        play.work("daan", number, WEIGH, Map.of("figuresDecision", "LEAVE", "why", "Het was een drukke maand."));

        assertThat(play.openTasks(number)).isEmpty();
        assertThat(play.passed(number, "endEvent_figuresWeighed")).isTrue();
        assertThat(play.stored("setup_standing_out", "decision", number)).isEqualTo("[LEAVE]");
    }

    @Test
    void bringNoEvaluationWhileAStepIsOpen() {
        stoodOut();
        settled.reopen(number, Step.MEANS);

        assertThat(play.shown("daan", number, WEIGH).get("cannotEvaluate").toString()).contains("Rond eerst stap 3 af.");
        assertThatThrownBy(() -> play.work("daan", number, WEIGH, Map.of("figuresDecision", "EVALUATE", "why", "Nu.")))
                .hasMessageContaining("Rond eerst stap 3 af.");
    }

    @Test
    void tellWhenTheRoundNoLongerWaitedForAnEvaluation() {
        stoodOut();
        play.submit("daan", number, WEIGH, Map.of("figuresDecision", "EVALUATE", "why", "Nu."));
        settled.reopen(number, Step.APPROACH);

        play.runJobs(number);

        assertThat(play.stored("setup_standing_out", "followed_up", number)).contains("Niet gestart: Rond eerst stap 2 af.");
        assertThat(play.openTasks(number)).as("the project lead is asked again").containsExactly(WEIGH);
        assertThat(play.shown("daan", number, WEIGH)).containsEntry("standsOut", SENTENCE)
                .hasEntrySatisfying("notStarted", why -> assertThat(why.toString()).startsWith("Niet gestart: Rond eerst stap 2 af."));
    }

    @Test
    void joinTheTaskThatIsOpen() {
        stoodOut();

        boolean heard = listener.standsOut(PlayedEvaluation.team(number), List.of(outlier(),
                new Outlier(PlayedEvaluation.team(number), Figure.THROUGHPUT, new BigDecimal("301"), new BigDecimal("31.5")), other()));

        assertThat(heard).isTrue();
        assertThat(play.open(number, WEIGH)).hasSize(1);
        assertThat(play.shown("daan", number, WEIGH)).containsEntry("standsOut", SENTENCE + "\n" + other().sentence());
    }

    @Test
    void areNothingToATeamThatNobodySetsUp() {
        number = play.waits();

        assertThat(listener.standsOut("wijkteam-noord", List.of(outlier()))).isFalse();

        assertThat(play.open(number, WEIGH)).isEmpty();
    }

    @Test
    void areAReasonToBeginTheNextRoundOnceTheRoundIsEvaluated() {
        number = play.gathered();
        play.work("daan", number, EVALUATE, evaluated(play.shown("daan", number, EVALUATE), Map.of("nextRoundOn", FROM.plusMonths(11).toString())));
        play.work("fons", number, ASSIGNMENT, FilledEvaluation.agreed(play.shown("fons", number, ASSIGNMENT)));

        assertThat(listener.standsOut(PlayedEvaluation.team(number), List.of(outlier()))).isTrue();
        assertThat(play.shown("daan", number, WEIGH).get("decisionOptions").toString()).contains("De volgende ronde nu beginnen");
        play.work("daan", number, WEIGH, Map.of("figuresDecision", "EVALUATE", "why", "We wachten niet."));

        assertThat(play.stored("setup_standing_out", "followed_up", number)).isEqualTo("[De volgende ronde is begonnen.]");
        assertThat(play.openTasks(number.substring(0, number.length() - 1) + "2")).containsExactly("userTask_recordAssignment");
    }

    @Test
    void mayBeAskedAboutOnlyWhileTheRoundWaits() {
        number = play.waits();
        assertThat(requests.objection(rounds.get(number))).isEmpty();

        play.at(FROM.plusMonths(10), number);
        assertThat(requests.objection(rounds.get(number)).orElseThrow()).startsWith("De evaluatie loopt al");
        requests.ask(rounds.get(number));

        play.work(coordinator(), number, EXPERIENCE, Map.of("themes", "Korte lijnen"));
        play.work("daan", number, EVALUATE, evaluated(play.shown("daan", number, EVALUATE), Map.of("nextRoundOn", FROM.plusMonths(11).toString())));
        play.work("fons", number, ASSIGNMENT, FilledEvaluation.agreed(play.shown("fons", number, ASSIGNMENT)));
        assertThat(requests.objection(rounds.get(number)).orElseThrow()).isEqualTo("Deze ronde is al geëvalueerd.");
        play.at(FROM.plusMonths(11), number);
        assertThat(requests.objection(rounds.get(number)).orElseThrow()).isEqualTo("Deze ronde is afgesloten.");
    }

    @Test
    void areEachExplainedInTheEvaluation() {
        number = play.gathered();
        play.figureStandsOut(number);

        Map<String, Object> shown = play.shown("daan", number, EVALUATE);
        assertThat(shown.get("outliers").toString()).contains(SENTENCE);
        assertThat(shown.get("picture").toString()).startsWith("data:image/svg+xml");
        Map<String, Object> silent = evaluated(shown, Map.of("outliers", shown.get("outliers")));
        assertThatThrownBy(() -> play.work("daan", number, EVALUATE, silent)).hasMessageContaining("Wat is hier aan de hand?");

        play.work("daan", number, EVALUATE, evaluated(shown, NOTHING));
        assertThat(play.shown("fons", number, ASSIGNMENT).get("outliers").toString()).contains(SENTENCE, "Een grote groep tegelijk.");
        assertThat(play.stored("setup_evaluation_outlier", "figure", number)).isEqualTo("[THROUGHPUT]");
    }

    private void stoodOut() {
        number = play.waits();
        listener.standsOut(PlayedEvaluation.team(number), List.of(outlier()));
    }

    private String coordinator() {
        return PlayedEvaluation.coordinator(PlayedEvaluation.team(number));
    }

    private Outlier other() {
        return new Outlier(PlayedEvaluation.team(number), Figure.CASELOAD, new BigDecimal("90"), new BigDecimal("10"));
    }

    private Outlier outlier() {
        return new Outlier(PlayedEvaluation.team(number), Figure.THROUGHPUT, new BigDecimal("300"), new BigDecimal("31.5"));
    }
}
