package nl.vliegwiel.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.casework.TeamCases;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.mandate.Ledger;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.sharing.SharingPolicy;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
@DisplayName("What a settled round means for the team's cases, and what they mean for the round")
class CouplingTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 3);
    private static final LocalDate EVALUATION = LocalDate.of(2026, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 4);
    /** Fewer households have no figures: they could be recognised. */
    private static final int ENOUGH = 10;
    private static final String INTAKE = "userTask_recordIntake";

    @Autowired
    private BeanFactory beans;
    @Autowired
    private Player player;
    @Autowired
    private TimeMachine time;
    @Autowired
    private TeamCases cases;
    @Autowired
    private Ledger ledger;
    @Autowired
    private SharingPolicy policy;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private JdbcClient jdbc;

    private final List<SetUpTeam> teams = new ArrayList<>();
    private SetUpTeam team;

    @BeforeEach
    void begin() {
        time.goTo(java.time.Instant.parse("2026-03-02T09:00:00Z"));
        team = assigned(Map.of());
    }

    private SetUpTeam assigned(Map<String, Object> others) {
        SetUpTeam begun = SetUpTeam.assigned(beans, others);
        teams.add(begun);
        return begun;
    }

    @AfterEach
    void forget() {
        teams.forEach(SetUpTeam::forget);
    }

    @Test
    void givesCasesTheMandateTheBudgetAndTheEscalationAgreement() {
        inForce(team.throughAllSteps());
        String household = household("wies");

        cases.start(wies(), "case-decision", household, TeamCases.CHEAP);
        assertThat(cases.stored(household, "case_decision", "mandate_version")).containsExactly(team.id() + "-1");
        assertThat(cases.openTasks(household)).contains("userTask_carryOutDecision").doesNotContain("userTask_decideRequest");
        assertThat(ledger.left(team.id(), 2026)).isEqualByComparingTo("4751.00");
        cases.start(wies(), "case-decision", household, StepAnswers.with(TeamCases.CHEAP, "amount", "300.01"));
        assertThat(cases.open(household, "userTask_decideRequest")).as("above the amount agreed it is management's").hasSize(1);

        cases.start(wies(), "escalation", household, TeamCases.stuck(FROM.plusDays(14)));
        assertThat(cases.stored(household, "escalation", "agreement_version")).containsExactly(team.id() + "-1");
        assertThat(jdbc.sql("select decide_before from escalation_round r join escalation e on e.id = r.escalation_id where e.reference = ?")
                .param(household).query(LocalDate.class).single()).as("within two working days").isEqualTo(FROM.plusDays(2));
    }

    @Test
    void leavesToManagementWhatTheTeamHasNoMandateFor() {
        team.partners().approach();
        team.round().work("daan", PlayedMeans.COMPUTE, PlayedMeans.financing(team.round().shown("daan", PlayedMeans.COMPUTE), Map.of()))
                .work("daan", PlayedMeans.PROPOSE, PlayedMeans.proposal("NO", List.of("SPECIALIST_TEST"), "300.00"))
                .work("fons", PlayedMeans.SETTLE, PlayedMeans.settled());
        inForce(team.composition("wies", "yara"));
        String household = household("wies");

        cases.start(wies(), "case-decision", household, TeamCases.CHEAP);

        assertThat(cases.open(household, "userTask_decideRequest")).extracting(Task::getTenantId).containsExactly(team.id());
        assertThat(player.tasks("fons", household, "userTask_decideRequest")).hasSize(1);
    }

    @Test
    void sharesWithAPartnerOnlyWhatARoundAgreed() {
        team.partners().approach().means("300.00", "5000.00");
        team.compose(people("wies", "yara"));
        inForce(team.facilities("NONE"));
        String household = household("wies");
        assertThatThrownBy(() -> share(household)).hasMessageContaining("Met wie?");

        again("COMPOSITION", "AGREEMENT", LATER, "wies", "yara");
        assertThatThrownBy(() -> share(household)).as("not before its day").hasMessageContaining("geen afspraak over gegevens");
        team.round().at(LATER);
        share(household);
        assertThat(policy.mayShare(household, team.partner(), "HOUSING")).isTrue();

        again("COMPOSITION", "NONE", LATER.plusDays(14), "wies", "yara");
        team.round().at(LATER.plusDays(13));
        assertThat(policy.mayShare(household, team.partner(), "HOUSING")).as("the last day").isTrue();
        team.round().at(LATER.plusDays(14));
        assertThat(policy.mayShare(household, team.partner(), "HOUSING")).as("nothing is shared any more").isFalse();
    }

    @Test
    void letsMembersComeAndGoOnTheDayThatWasAgreed() {
        inForce(team.throughAllSteps());
        String wiesHas = household("wies");
        String yaraHas = household("yara");
        String zora = team.person("zora");

        team.round().report("daan", "REOPEN_STEP", Map.of("step", "COMPOSITION"));
        team.compose(StepAnswers.with(people("wies", "zora"), "leavers", leavers(team.person("yara"), zora)));
        team.facilities("AGREEMENT").settle(LATER, EVALUATION);
        assertThat(player.tasks(zora, wiesHas, INTAKE)).as("not before the day").isEmpty();
        assertThat(player.tasks(team.person("yara"), yaraHas, INTAKE)).hasSize(1);

        team.round().at(LATER);

        assertThat(player.tasks(zora, wiesHas, INTAKE)).hasSize(1);
        assertThat(player.tasks(team.person("yara"), yaraHas, INTAKE)).isEmpty();
        assertThat(dossiers.get(yaraHas).contactPerson()).isEqualTo(zora);
        assertThat(player.tasks(zora, yaraHas, INTAKE)).hasSize(1);
    }

    @Test
    void sendsSignalsToTheTeamOfTheAge() {
        inForce(team.throughAllSteps());
        SetUpTeam young = assigned(Map.of("newAreas", List.of(), "areas", List.of(team.area()), "ageGroup", "SOME", "agesFrom", 18, "agesTo", 27));
        young.throughAllSteps().settle(LATER, EVALUATION);
        LocalDate seventeen = LocalDate.of(2008, 6, 8);
        LocalDate twentySix = LocalDate.of(1999, 6, 8);

        young.round().at(LATER.minusDays(1));
        assertThat(weighing(twentySix)).as("before the day").containsExactly(team.id());
        young.round().at(LATER);
        assertThat(weighing(seventeen)).containsExactly(team.id());
        assertThat(weighing(twentySix)).containsExactly(young.id());

        young.round().at(LocalDate.of(2026, 6, 8));
        assertThat(weighing(seventeen)).as("18 today").containsExactly(young.id());
        assertThat(weighing(twentySix)).as("27 today").containsExactly(team.id());
    }

    @Test
    void isEvaluatedWithTheFiguresOfTheTeamsOwnCases() {
        inForce(team.throughAllSteps());
        for (int number = 0; number < ENOUGH; number++) {
            household(number % 2 == 0 ? "wies" : "yara");
        }

        team.round().at(EVALUATION);
        String number = team.round().number();
        team.evaluate(Map.of("nextRoundOn", EVALUATION.plusDays(7).toString()));
        assertThat(team.round().stored("setup_evaluation", "figures_id")).hasSize(1);
        assertThat(jdbc.sql("select v.figure || ' ' || v.amount from setup_figures_value v join setup_evaluation e on e.figures_id = v.figures_id "
                + "where e.number = ? and v.beside = 'OWN'").param(number).query(String.class).list())
                .contains("OPENED " + ENOUGH + ".0", "OPEN " + ENOUGH + ".0");
    }

    /** A step is taken up again, and the round is settled anew. */
    private void again(String step, String choice, LocalDate from, String... members) {
        team.round().report("daan", "REOPEN_STEP", Map.of("step", step));
        team.compose(people(members));
        team.facilities(choice).settle(from, EVALUATION);
    }

    /** Everybody who is a contact person now, with a successor for the one who leaves. */
    private List<Map<String, Object>> leavers(String login, String successor) {
        return team.round().rows("coby", "userTask_composeTeam", "leavers").stream()
                .map(row -> login.equals(row.get("login")) ? StepAnswers.with(row, "successor", successor) : row).toList();
    }

    private Map<String, Object> people(String... members) {
        return Map.of("people", List.of(members).stream().map(team::row).toList());
    }

    private void inForce(SetUpTeam agreed) {
        agreed.settle(FROM, EVALUATION).round().at(FROM);
    }

    private String household(String member) {
        return cases.contacted(team.person(member), team.area());
    }

    private List<String> weighing(LocalDate born) {
        return cases.weighing(wies(), team.area(), born);
    }

    private void share(String household) {
        cases.start(wies(), "share-data", household, Map.of("partner", team.partner(), "data", List.of("HOUSING"), "purpose", "JOINT_SUPPORT",
                "basis", "PUBLIC_TASK"));
    }

    private String wies() {
        return team.person("wies");
    }
}
