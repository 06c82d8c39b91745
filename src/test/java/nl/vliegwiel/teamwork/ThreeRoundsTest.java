package nl.vliegwiel.teamwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.casework.TeamCases;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.figures.Figure;
import nl.vliegwiel.figures.Outlier;
import nl.vliegwiel.figures.StandingOut;
import nl.vliegwiel.mandate.AgreedBudget;
import nl.vliegwiel.mandate.Budgets;
import nl.vliegwiel.mandate.Mandate;
import nl.vliegwiel.mandate.Mandates;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.TeamDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Three rounds of a team in two years")
class ThreeRoundsTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate FIRST_EVALUATION = LocalDate.of(2027, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2027, 4, 1);
    private static final LocalDate STANDS_OUT = LocalDate.of(2027, 9, 6);
    private static final LocalDate THIRD = LocalDate.of(2027, 10, 1);
    private static final LocalDate THIRD_EVALUATION = LocalDate.of(2028, 3, 1);
    private static final Map<String, Object> TWO_ADJUSTMENTS = Map.of("nextRoundOn", "2027-03-08", "adjustments", List.of(
            Map.of("what", "Een hoger mandaat", "step", "MEANS", "why", "We wachten vaak op een besluit."),
            Map.of("what", "Iemand erbij", "step", "COMPOSITION", "why", "Yara gaat weg.")));

    @Autowired
    private BeanFactory beans;
    @Autowired
    private TimeMachine time;
    @Autowired
    private TeamCases cases;
    @Autowired
    private Mandates mandates;
    @Autowired
    private Budgets budgets;
    @Autowired
    private TeamDirectory teams;
    @Autowired
    private Memberships memberships;
    @Autowired
    private StandingOut watch;

    private SetUpTeam team;
    private String household;

    @BeforeEach
    void begin() {
        time.goTo(BEGIN.atTime(10, 0).atZone(java.time.ZoneId.of("Europe/Amsterdam")).toInstant());
        team = SetUpTeam.assigned(beans, Map.of());
    }

    @AfterEach
    void forget() {
        team.forget();
    }

    @Test
    void areEachInForceFromTheirDayAndGoOnWithWhatTheEvaluationNames() {
        goesThroughAllStepsInOrder();
        comesIntoForceOnItsDay();
        isEvaluatedOnItsDay();
        takesUpOnlyWhatTheEvaluationNamed();
        isEvaluatedEarlierBecauseFiguresStandOut();
        goesOnAsItIsWithoutAnyStep();
        endsWithTheTeam();
    }

    private void goesThroughAllStepsInOrder() {
        assertThat(team.round().openTasks()).containsExactly("userTask_mapPartners");
        team.partners();
        assertThat(team.round().openTasks()).containsExactly("userTask_shareUrgency");
        team.approach();
        assertThat(team.round().openTasks()).containsExactly("userTask_computeFinancing");
        team.means("300.00", "5000.00");
        assertThat(team.round().openTasks()).containsExactly("userTask_composeTeam");
        team.composition("wies", "yara");
        assertThat(team.round().openTasks()).containsExactly("userTask_settleRound");
        team.settle(FIRST, FIRST_EVALUATION);
        assertThat(team.round().openTasks()).isEmpty();
    }

    private void comesIntoForceOnItsDay() {
        team.round().at(FIRST.minusDays(1));
        assertThat(teams.find(team.id())).isEmpty();
        assertThat(members()).isEmpty();

        team.round().at(FIRST);

        assertThat(teams.find(team.id())).isPresent();
        assertThat(members()).contains(team.person("wies"), team.person("yara"), "coby", "fons").doesNotContain(team.person("zora"));
        inForce(FIRST.minusDays(1), null);
        inForce(FIRST, "1");
        budget(2026, "5000");
        household = cases.contacted(team.person("wies"), team.area());
        decided("1");
    }

    private void isEvaluatedOnItsDay() {
        team.round().at(FIRST_EVALUATION.minusDays(1));
        assertThat(team.round().openTasks()).isEmpty();
        team.round().at(FIRST_EVALUATION);
        assertThat(team.round().open("userTask_givePeerReview")).extracting(task -> task.getAssignee())
                .containsExactlyInAnyOrder(team.person("wies"), team.person("yara"), "coby");
        team.evaluate(TWO_ADJUSTMENTS);
        assertThat(team.round().openTasks()).isEmpty();
    }

    private void takesUpOnlyWhatTheEvaluationNamed() {
        PlayedRound second = team.nextRound(LocalDate.of(2027, 3, 8));
        assertThat(second.number()).isEqualTo("opzet-" + team.id() + "-2");
        assertThat(second.openTasks()).containsExactly("userTask_composeTeam", "userTask_computeFinancing");
        assertThat(second.stored("setup_partner", "name")).containsExactly("GGZ Kring", "Werkplein");
        assertThat(second.shown("daan", PlayedMeans.COMPUTE)).containsEntry("directHelp", "5000.00");

        team.means("600.00", "8000.00").composition("wies", "zora").settle(SECOND, LocalDate.of(2028, 2, 1));
        second.at(SECOND.minusDays(1));
        decided("1", "1");
        second.at(SECOND);

        inForce(SECOND.minusDays(1), "1");
        inForce(SECOND, "2");
        budget(2027, "8000");
        assertThat(members()).contains(team.person("wies"), team.person("zora")).doesNotContain(team.person("yara"));
        decided("1", "1", "2");
    }

    private void isEvaluatedEarlierBecauseFiguresStandOut() {
        team.round().at(STANDS_OUT);
        watch.standsOut(team.id(), List.of(new Outlier(team.id(), Figure.THROUGHPUT, new BigDecimal("300"), new BigDecimal("31.5"))));
        team.round().work("daan", "userTask_weighFigures", Map.of("figuresDecision", "EVALUATE", "why", "We willen weten waarom."));
        team.evaluate(Map.of("nextRoundOn", "2027-09-13"));
        assertThat(team.round().stored("setup_standing_out", "decision")).containsExactly("EVALUATE");
    }

    private void goesOnAsItIsWithoutAnyStep() {
        PlayedRound third = team.nextRound(LocalDate.of(2027, 9, 13));
        assertThat(third.openTasks()).containsExactly("userTask_settleRound");
        team.settle(THIRD, THIRD_EVALUATION);
        third.at(THIRD);

        inForce(THIRD.minusDays(1), "2");
        inForce(THIRD, "3");
        budget(2028, "8000");
        assertThat(members()).contains(team.person("wies"), team.person("zora")).doesNotContain(team.person("yara"));
        decided("1", "1", "2", "3");
    }

    private void endsWithTheTeam() {
        team.round().at(THIRD_EVALUATION);
        team.evaluate(Map.of("goesOn", "MERGE", "receivingTeam", "wijkteam-centrum", "closesOn", "2028-06-01",
                "closingReason", "Twee kleine teams worden er een."));

        assertThat(team.closingTasks()).containsExactly("userTask_prepareClosing");
        assertThat(team.round().stored("setup_round", "ended_as")).containsExactly("TEAM_CLOSES");
    }

    /** @param round null when nothing is in force */
    private void inForce(LocalDate day, String round) {
        assertThat(mandates.of(team.id(), day).map(Mandate::version).orElse(null)).as("mandate on " + day)
                .isEqualTo(round == null ? null : team.id() + "-" + round);
    }

    private void budget(int year, String amount) {
        assertThat(budgets.of(team.id(), year).map(AgreedBudget::amount).orElseThrow()).isEqualByComparingTo(amount);
    }

    /** A decision is taken now; these are the versions that the household's decisions name, by round. */
    private void decided(String... rounds) {
        cases.start(team.person("wies"), "case-decision", household, TeamCases.CHEAP);
        assertThat(cases.stored(household, "case_decision", "mandate_version"))
                .containsExactly(List.of(rounds).stream().map(round -> team.id() + "-" + round).toArray(String[]::new));
    }

    private List<String> members() {
        return memberships.members(team.id()).stream().map(Colleague::login).toList();
    }
}
