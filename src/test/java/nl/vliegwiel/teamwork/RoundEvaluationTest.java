package nl.vliegwiel.teamwork;

import static nl.vliegwiel.teamwork.FilledEvaluation.MEANS_AND_PARTNERS;
import static nl.vliegwiel.teamwork.FilledEvaluation.NOTHING;
import static nl.vliegwiel.teamwork.FilledEvaluation.evaluated;
import static nl.vliegwiel.teamwork.PlayedEvaluation.ASSIGNMENT;
import static nl.vliegwiel.teamwork.PlayedEvaluation.EVALUATE;
import static nl.vliegwiel.teamwork.PlayedEvaluation.EXPERIENCE;
import static nl.vliegwiel.teamwork.PlayedEvaluation.FROM;
import static nl.vliegwiel.teamwork.PlayedEvaluation.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.setup.SettledRounds;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.evaluation.LastEvaluation;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("The evaluation of a round (T9, T11)")
class RoundEvaluationTest {

    @Autowired
    private PlayedEvaluation play;
    @Autowired
    private SettledRounds settled;
    @Autowired
    private Rounds rounds;
    @Autowired
    private LastEvaluation last;
    @Autowired
    private Memberships memberships;

    private String number;

    @AfterEach
    void noTeamLeft() {
        play.dissolve(number);
    }

    @Test
    void asksEverybodyInTheTeamAndShowsTheirWordsByNameUnlessTheyWantNone() {
        number = play.due();
        String team = PlayedEvaluation.team(number);
        assertThat(play.open(number, REVIEW)).extracting("assignee")
                .containsExactlyInAnyOrder(PlayedEvaluation.worker(team), PlayedEvaluation.coordinator(team));

        play.runJobs(number);
        review(PlayedEvaluation.worker(team), Map.of("goesWell", "We zien elkaar vaak.", "unnamed", true));
        review(PlayedEvaluation.coordinator(team), Map.of("isHard", "De wachtlijst"));

        Map<String, Object> shown = play.shown(PlayedEvaluation.coordinator(team), number, EXPERIENCE);
        assertThat(shown.get("answered")).isEqualTo("2 van de 2 teamleden hebben geantwoord.");
        assertThat(shown.get("reviews").toString()).contains("Collega " + PlayedEvaluation.coordinator(team), "zonder naam", "We zien elkaar vaak.")
                .doesNotContain("Collega " + PlayedEvaluation.worker(team));
    }

    @Test
    void tellsWhySomebodyWantedItNow() {
        number = play.waits();
        play.askNow(number, "De gemeenteraad vraagt erom.");

        String team = PlayedEvaluation.team(number);
        assertThat(play.shown(PlayedEvaluation.coordinator(team), number, EXPERIENCE).get("whyNow").toString()).endsWith(": De gemeenteraad vraagt erom.");
        play.work(PlayedEvaluation.coordinator(team), number, EXPERIENCE, Map.of("themes", "Korte lijnen helpen."));
        assertThat(play.shown("daan", number, EVALUATE).get("whyNow").toString()).endsWith(": De gemeenteraad vraagt erom.");
    }

    @Test
    void refusesAReviewInWhichNothingIsSaid() {
        number = play.due();

        assertThatThrownBy(() -> review(PlayedEvaluation.worker(PlayedEvaluation.team(number)), Map.of("unnamed", true)))
                .hasMessageContaining("Vul minstens één van de vier vragen in.");
    }

    @Test
    void opensExactlyTheStepsConcernedInTheNextRoundAndTellsWhy() {
        number = play.gathered();
        evaluate(MEANS_AND_PARTNERS);
        agree();

        String next = number.substring(0, number.length() - 1) + "2";
        assertThat(play.process(number)).isNull();
        assertThat(play.openTasks(next)).containsExactly("userTask_recordAssignment");
        assertThat(List.of("partnersOpen", "approachOpen", "meansOpen", "compositionOpen")).extracting(flag -> play.variable(next, flag))
                .containsExactly(true, false, true, false);
        assertThat(play.stored("setup_step", "reason", next)).contains("Het roc erbij – Jongeren vallen uit.",
                "Een hoger mandaat – We wachten vaak op een besluit.\nSnel opschalen – Het duurt te lang.");
        assertThat(play.stored("setup_round", "ended_as", number)).isEqualTo("[NEXT_ROUND]");
        assertThat(last.of(rounds.get(next))).anyMatch(line -> line.contains("Sneller geholpen") && line.contains("deels bereikt"))
                .anyMatch(line -> line.contains("Een hoger mandaat"));
        assertThat(play.stored("setup_evaluation_goal", "verdict", number)).isEqualTo("[Ga zo door., Ga zo door.]");
        assertThat(play.stored("setup_evaluation_goal", "words", number)).isEqualTo("[We zijn op weg., We zijn op weg.]");
        assertThat(play.shown("fons", next, "userTask_recordAssignment").get("learnt").toString()).contains("Het werkt, en het kan beter.");

        play.work("fons", next, "userTask_recordAssignment", Map.of());
        assertThat(play.openTasks(next)).containsExactly("userTask_computeFinancing", "userTask_mapPartners");
    }

    @Test
    void letsWhoLeadsTheTeamByThenTakePartInTheNextRound() {
        number = play.gathered();
        String team = PlayedEvaluation.team(number);
        play.member("n-" + team, "coordinator", team);
        evaluate(NOTHING);
        agree();

        assertThat(memberships.memberOf("n-" + team)).contains(SetupTenant.of(team));
    }

    @Test
    void countsFiguresFromTheFirstDayOfARoundThatWasSettledAnew() {
        number = play.waits();
        settled.settle(number, FROM.plusMonths(9), FROM.plusMonths(10));
        play.at(FROM.plusMonths(10), number);
        play.work(PlayedEvaluation.coordinator(PlayedEvaluation.team(number)), number, EXPERIENCE, Map.of("themes", "Korte lijnen helpen."));

        assertThat(play.shown("daan", number, EVALUATE).get("period").toString()).startsWith("2 maart 2026 tot en met");
    }

    @Test
    void opensNoStepWhenNothingChangesAndBeginsOnItsDay() {
        number = play.gathered();
        evaluate(Map.of("nextRoundOn", FROM.plusMonths(11).toString()));
        agree();
        assertThat(play.process(number)).isNotNull();

        play.at(FROM.plusMonths(11), number);

        String next = number.substring(0, number.length() - 1) + "2";
        assertThat(play.stored("setup_step", "step", next)).isEqualTo("[]");
        assertThat(play.variable(next, "meansOpen")).isEqualTo(false);
    }

    @Test
    void comesBackWithWhatManagementMissesAndIsFilledInStill() {
        number = play.gathered();
        evaluate(MEANS_AND_PARTNERS);

        play.work("fons", number, ASSIGNMENT, FilledEvaluation.back(play.shown("fons", number, ASSIGNMENT)));

        Map<String, Object> shown = play.shown("daan", number, EVALUATE);
        assertThat(shown.get("asked")).isEqualTo("Kijk ook naar stap 4.");
        assertThat(shown.get("adjustments").toString()).contains("Een hoger mandaat");
        evaluate(NOTHING);
        agree();
        assertThat(play.stored("setup_round", "ended_as", number)).isEqualTo("[NEXT_ROUND]");
    }

    @Test
    void endsTheTeamWhenItGoesOnInAnother() {
        number = play.gathered();
        evaluate(Map.of("goesOn", "MERGE", "receivingTeam", "wijkteam-centrum", "closesOn", FROM.plusMonths(12).toString(),
                "closingReason", "Twee kleine teams worden er een."));
        assertThat(play.shown("fons", number, ASSIGNMENT).get("wayOn").toString()).contains("Wijkteam Centrum gaat verder met het werk.");
        agree();

        assertThat(play.passed(number, "endEvent_teamCloses")).isTrue();
        assertThat(play.stored("setup_round", "ended_as", number)).isEqualTo("[TEAM_CLOSES]");
        String team = PlayedEvaluation.team(number);
        assertThat(play.openTasks("sluiten-" + team)).containsExactly("userTask_prepareClosing");

        play.work(PlayedEvaluation.coordinator(team), "sluiten-" + team, "userTask_prepareClosing", Map.of());
        play.work("fons", "sluiten-" + team, "userTask_awaitClosing", Map.of("closingDecision", "WITHDRAW", "withdrawnBecause", "Het kan zo niet."));

        String next = number.substring(0, number.length() - 1) + "2";
        assertThat(play.openTasks(next)).as("the cycle goes on").containsExactly("userTask_recordAssignment");
        assertThat(play.stored("setup_step", "step", next)).as("nothing is open").isEqualTo("[]");
        assertThat(play.stored("setup_round", "reason", next)).isEqualTo("[Het team sluit toch niet.]");
        play.work("fons", next, "userTask_recordAssignment", Map.of());
        assertThat(play.openTasks(next)).containsExactly("userTask_settleRound");
    }

    @Test
    void waitsForAStepThatIsOpen() {
        number = play.gathered();
        settled.reopen(number, Step.MEANS);

        assertThatThrownBy(() -> evaluate(NOTHING)).hasMessageContaining("Rond eerst stap 3 af.");

        settled.complete(number, Step.MEANS);
        evaluate(NOTHING);
        settled.reopen(number, Step.APPROACH);
        assertThatThrownBy(this::agree).hasMessageContaining("Rond eerst stap 2 af.");
    }

    @Test
    void withdrawsQuestionsThatNobodyAnswered() {
        number = play.gathered();
        assertThat(play.open(number, REVIEW)).hasSize(2);

        evaluate(Map.of("nextRoundOn", FROM.plusMonths(11).toString()));
        agree();

        assertThat(play.open(number, REVIEW)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nextRoundOn   | 2027-03-03        | Kies een dag tot en met 2 maart 2027
            nextRoundOn   | 2027-01-01        | Kies vandaag of een latere dag
            nextRoundOn   | volgend jaar      | Wanneer begint de volgende ronde?
            goesOn        | SPLIT             | Hoe gaat het team verder?
            summary       | ''                | Samenvatting
            goals         | ''                | Doelen van de gemeente
            """)
    void refusesWhatDoesNotFit(String field, String value, String says) {
        number = play.gathered();
        Object answer = "goals".equals(field) ? List.of() : value;

        assertThatThrownBy(() -> evaluate(Map.of(field, answer))).hasMessageContaining(says);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            MERGE | none             | 2027-03-02 | Kies het team waarmee dit team samengaat
            MERGE | wijkteam-zee     | 2027-03-02 | Welk team gaat verder?
            CLOSE | specialistenteam | 2027-03-02 | Welk team gaat verder?
            CLOSE | wijkteam-centrum | 2027-01-02 | Kies een dag na vandaag
            """)
    void refusesAnEndThatDoesNotFit(String goesOn, String receiver, String on, String says) {
        number = play.gathered();
        Map<String, Object> answers = new HashMap<>(Map.of("goesOn", goesOn, "closesOn", on, "closingReason", "Het past niet meer."));
        if (receiver != null) {
            answers.put("receivingTeam", receiver);
        }

        assertThatThrownBy(() -> evaluate(answers)).hasMessageContaining(says);
    }

    @Test
    void refusesAnAdjustmentOfAnUnknownStep() {
        number = play.gathered();

        assertThatThrownBy(() -> evaluate(Map.of("adjustments", List.of(Map.of("what", "Meer tijd", "step", "HOUSING", "why", "Te druk.")))))
                .hasMessageContaining("Bij welke stap hoort dat?");
    }

    private void review(String login, Map<String, Object> answers) {
        play.review(login, number, answers);
    }

    private void evaluate(Map<String, Object> others) {
        play.work("daan", number, EVALUATE, evaluated(play.shown("daan", number, EVALUATE), others));
    }

    private void agree() {
        play.work("fons", number, ASSIGNMENT, FilledEvaluation.agreed(play.shown("fons", number, ASSIGNMENT)));
    }
}
