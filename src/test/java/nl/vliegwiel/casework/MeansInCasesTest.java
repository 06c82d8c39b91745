package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.mandate.AgreedBudget;
import nl.vliegwiel.mandate.Budgets;
import nl.vliegwiel.mandate.DecisionKind;
import nl.vliegwiel.mandate.EscalationAgreement;
import nl.vliegwiel.mandate.EscalationAgreements;
import nl.vliegwiel.mandate.Ledger;
import nl.vliegwiel.mandate.Mandates;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.setup.RoundAgreement;
import nl.vliegwiel.setup.RoundAgreement.Settlement;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.StepContent;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.teamwork.PlayedMeans;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is agreed here is taken back after each test: other tests have the same team. */
@ProductTest
@DisplayName("What a round agrees on means, in the team's cases")
class MeansInCasesTest {

    private static final String TEAM = "wijkteam-centrum";
    private static final LocalDate TODAY = Households.START.toLocalDate();
    private static final LocalDate FROM = TODAY.plusDays(7);
    private static final Map<String, Object> CHEAP = Answers.with(HelpDecisions.TEST, Map.of("kind", "SHORT_INTERVENTION", "amount", "249.00"));

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Rounds rounds;
    @Autowired
    private List<StepContent> contents;
    @Autowired
    @Qualifier("meansAgreement")
    private RoundAgreement agreement;
    @Autowired
    private Mandates mandates;
    @Autowired
    private Budgets budgets;
    @Autowired
    private EscalationAgreements escalations;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Memberships memberships;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EntityManager entities;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void holdsFromItsDayOnAndNotBefore() {
        PlayedHousehold household = households.contacted();

        afterwardsUndone(() -> {
            PlayedMeans round = PlayedMeans.ofTeam(player, PlayedMeans.jobsOf(engine), TEAM).compute(Map.of()).propose(Map.of()).settle(Map.of());
            layDown(round, "wijkteam-centrum-1");
            HelpDecisions.start(player, "anna", "case-decision", household, CHEAP);
            assertThat(stored(household, "mandate_version")).containsExactly("mandaat-centrum-2026");

            HelpDecisions.on(FROM, household);
            HelpDecisions.start(player, "anna", "case-decision", household, CHEAP);

            assertThat(stored(household, "mandate_version")).containsExactlyInAnyOrder("mandaat-centrum-2026", "wijkteam-centrum-1");
            assertThat(household.openTasks()).doesNotContain("userTask_decideRequest");
            HelpDecisions.start(player, "anna", "case-decision", household, HelpDecisions.CUT);
            assertThat(household.openTasks()).as("a sanction is management's now").contains("userTask_decideRequest");
            assertThat(budgets.of(TEAM, TODAY.getYear())).map(AgreedBudget::version).contains("wijkteam-centrum-1");
            assertThat(escalations.of(TEAM, FROM)).contains(new EscalationAgreement("wijkteam-centrum-1", "de manager sociaal domein", 2, "de directeur"));
        });
    }

    @Test
    void beginsWithWhatIsInForceSoThatNothingIsAskedTwice() {
        PlayedHousehold household = households.contacted();

        afterwardsUndone(() -> {
            PlayedMeans round = PlayedMeans.ofTeam(player, PlayedMeans.jobsOf(engine), TEAM);
            Map<String, Object> financing = round.shown("daan", PlayedMeans.COMPUTE);
            assertThat(financing).containsEntry("directHelp", "40000.00");
            assertThat(financing.get("counted")).asString().contains("contacten met");
            assertThat((Integer) financing.get("contacts")).as("contacted %s", household.number()).isPositive();

            round.compute(Map.of());

            Map<String, Object> mandate = round.shown("daan", PlayedMeans.PROPOSE);
            assertThat(mandate).containsEntry("sanctions", "YES").containsEntry("escalationDecides", "de manager sociaal domein").containsEntry("escalationDays", 3);
            assertThat(mandate.get("powers").toString()).contains("SPECIALIST_TEST", "upTo=1000.00");
        });
    }

    @Test
    void goesToManagementAsLongAsANewTeamHasNoMandate() {
        PlayedHousehold household = households.contacted();

        afterwardsUndone(() -> {
            PlayedMeans round = PlayedMeans.ofNewTeam(player, PlayedMeans.jobsOf(engine)).compute(Map.of())
                    .work("daan", PlayedMeans.PROPOSE, PlayedMeans.deviating()).settle(Map.of());
            String team = round.team();
            moveTo(team, household);
            HelpDecisions.start(player, "anna", "case-decision", household, CHEAP);
            assertThat(stored(household, "mandate_version")).containsExactly("null");
            assertThat(household.openTasks()).contains("userTask_decideRequest");
            assertThat(ledger.left(team, TODAY.getYear())).isZero();

            layDown(round, team + "-1");
            HelpDecisions.on(FROM, household);
            HelpDecisions.start(player, "anna", "case-decision", household, CHEAP);

            assertThat(stored(household, "mandate_version")).contains(team + "-1");
            assertThat(household.openTasks()).contains("userTask_carryOutDecision");
            assertThat(ledger.left(team, TODAY.getYear())).isEqualByComparingTo(new BigDecimal("4751"));
            assertThat(mandates.of(team, FROM.minusDays(1))).isEmpty();
            assertThat(mandates.of(team, FROM).orElseThrow().power(DecisionKind.SHORT_INTERVENTION).orElseThrow().conditions())
                    .isEqualTo("Afwijken mag van: De eis van woonduur");
        });
    }

    private void layDown(PlayedMeans played, String version) {
        var round = rounds.get(played.number());
        assertThat(contents.stream().filter(content -> content.step() == Step.MEANS).flatMap(content -> content.missing(round).stream())).isEmpty();
        agreement.layDown(round, new Settlement(version, FROM, "daan"));
        agreement.layDown(round, new Settlement(version, FROM, "daan"));
    }

    /** Its dossier is a new team's, with anna and fons in it. */
    private void moveTo(String team, PlayedHousehold household) {
        memberships.open(team, team);
        memberships.join(team, "anna");
        memberships.join(team, "fons");
        entities.flush();
        entities.clear();
        jdbc.sql("update case_file set team = ? where reference = ?").params(team, household.number()).update();
    }

    private List<String> stored(PlayedHousehold household, String column) {
        entities.flush();
        return household.stored("case_decision", column);
    }

    private void afterwardsUndone(Runnable play) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            play.run();
        });
    }
}
