package nl.vliegwiel.casework;

import static nl.vliegwiel.casework.HelpDecisions.APPROVED;
import static nl.vliegwiel.casework.HelpDecisions.CUT;
import static nl.vliegwiel.casework.HelpDecisions.DONE;
import static nl.vliegwiel.casework.HelpDecisions.EXPENSIVE;
import static nl.vliegwiel.casework.HelpDecisions.NOT_NEEDED;
import static nl.vliegwiel.casework.HelpDecisions.REJECTED;
import static nl.vliegwiel.casework.HelpDecisions.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.mandate.Ledger;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A decision about help")
class CaseDecisionTest {

    private static final String TEAM = "wijkteam-centrum";
    private static final String CARRY_OUT = "userTask_carryOutDecision";
    private static final String DECIDE = "userTask_decideRequest";

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private Ledger ledger;
    @Autowired
    private RuntimeService runtime;

    @Test
    void isTakenAtOnceWithinTheMandateAndGivesBackWhatIsNotSpent() {
        PlayedHousehold household = households.contacted();
        BigDecimal before = left();

        propose(household, TEST);
        assertThat(household.openTasks()).contains(CARRY_OUT).doesNotContain(DECIDE);
        assertThat(left()).isEqualByComparingTo(before.subtract(new BigDecimal("250")));

        household.work("anna", CARRY_OUT, Answers.with(DONE, Map.of("spent", "199.95")));

        assertThat(left()).isEqualByComparingTo(before.subtract(new BigDecimal("199.95")));
        assertThat(household.ends("case-decision")).containsExactly("endEvent_decisionCarriedOut");
        assertThat(household.stored("case_decision", "rule")).containsExactly("WITHIN_MANDATE");
        assertThat(household.stored("case_decision", "mandate_version")).containsExactly("mandaat-centrum-2026");
        assertThat(household.stored("case_decision", "status")).containsExactly("ENDED");
    }

    @Test
    void refusesToSpendMoreThanWasDecided() {
        PlayedHousehold household = propose(households.contacted(), TEST);

        assertThatThrownBy(() -> household.work("anna", CARRY_OUT, Answers.with(DONE, Map.of("spent", "250.01"))))
                .hasMessageContaining("Dit is meer dan besloten");
    }

    @Test
    void givesAllMoneyBackWhenItIsNoLongerNeeded() {
        PlayedHousehold household = households.contacted();
        BigDecimal before = left();

        propose(household, TEST).work("anna", CARRY_OUT, NOT_NEEDED);

        assertThat(left()).isEqualByComparingTo(before);
        assertThat(household.stored("case_decision", "status")).containsExactly("NOT_NEEDED");
    }

    @Test
    void goesToManagementAboveTheAmountAndComesBackWithLess() {
        PlayedHousehold household = households.contacted();
        BigDecimal before = left();
        propose(household, EXPENSIVE);
        assertThat(household.openTasks()).contains(DECIDE).doesNotContain(CARRY_OUT);
        assertThat(left()).isEqualByComparingTo(before);

        household.work("fons", DECIDE, Map.of("answer", "OTHERWISE", "grantedAmount", "900.25", "otherwise", "Een kortere test",
                "answerReason", "Dat is genoeg."));

        assertThat(left()).isEqualByComparingTo(before.subtract(new BigDecimal("900.25")));
        household.work("anna", CARRY_OUT, DONE);
        assertThat(left()).isEqualByComparingTo(before.subtract(new BigDecimal("900.25")));
        assertThat(household.stored("case_decision", "rule")).containsExactly("ABOVE_AMOUNT");
        assertThat(household.stored("case_decision", "answered_by")).containsExactly("fons");
    }

    @Test
    void isReadByTheWorkerWithTheReasonWhenManagementRejectsIt() {
        PlayedHousehold household = propose(households.contacted(), EXPENSIVE).work("fons", DECIDE, REJECTED);

        assertThat(household.openTasks()).contains("userTask_readRejection");
        household.work("anna", "userTask_readRejection", Answers.AS_PROPOSED);

        assertThat(household.ends("case-decision")).containsExactly("endEvent_decisionRejected");
        assertThat(household.stored("case_decision", "status")).containsExactly("REJECTED");
        assertThat(household.stored("case_decision", "answer_reason")).containsExactly("De zorgverzekeraar betaalt dit.");
    }

    @Test
    void goesBelowZeroOnlyWhenManagementSaysSo() {
        PlayedHousehold household = HelpDecisions.on(LocalDate.of(2034, 5, 8), households.contacted());
        ledger.reserve(TEAM, 2034, UUID.randomUUID(), ledger.left(TEAM, 2034).subtract(BigDecimal.TEN), false, "anna");

        propose(household, TEST);

        assertThatThrownBy(() -> household.work("fons", DECIDE, APPROVED)).hasMessageContaining("past niet meer in het budget");
        household.work("fons", household.open(DECIDE).get(0), Map.of("answer", "APPROVED", "overdraw", true));
        assertThat(household.stored("case_decision", "rule")).containsExactly("BUDGET_SHORT");
        assertThat(ledger.left(TEAM, 2034)).isEqualByComparingTo("-240");
        assertThat(household.openTasks()).contains(CARRY_OUT);
    }

    @Test
    void comesBackToManagementWhenTheLastMoneyWentElsewhere() {
        PlayedHousehold household = HelpDecisions.on(LocalDate.of(2035, 5, 7), households.contacted());
        player.start("anna", "case-decision", Answers.with(TEST, Map.of("dossier", household.number())));
        ledger.reserve(TEAM, 2035, UUID.randomUUID(), ledger.left(TEAM, 2035), false, "anna");

        household.runJobs();

        assertThat(household.openTasks()).contains(DECIDE).doesNotContain(CARRY_OUT);
        assertThat(ledger.left(TEAM, 2035)).isZero();
    }

    @Test
    void isManagementsForASanctionWithoutHelpFirst() {
        PlayedHousehold household = propose(households.contacted(), Answers.with(CUT, Map.of("helpFirst", "NOT_OFFERED")));

        household.work("fons", DECIDE, REJECTED);

        assertThat(household.stored("case_decision", "rule")).containsExactly("HELP_NOT_OFFERED");
    }

    @Test
    void isReviewedAsLongAsAMeasureRuns() {
        PlayedHousehold household = propose(households.contacted(), CUT).work("anna", CARRY_OUT, DONE);
        assertThat(household.openTasks()).doesNotContain("userTask_reviewDecision");
        assertThat(household.stored("case_decision", "status")).containsExactly("RUNNING");

        household.at(household.timer("timerEvent_measureReviewDue"));
        household.work("anna", "userTask_reviewDecision", HelpDecisions.review("EASE", households.today().plusWeeks(2)));
        household.at(household.timer("timerEvent_measureReviewDue"));
        household.work("anna", "userTask_reviewDecision", HelpDecisions.review("END", null));

        assertThat(household.ends("case-decision")).containsExactly("endEvent_measureStopped");
        assertThat(household.stored("case_decision", "status")).containsExactly("ENDED");
    }

    @Test
    void asksWhatASanctionMeansForChildrenAndSetsAReviewSoon() {
        PlayedHousehold household = households.contacted().work("anna", "userTask_recordIntake", Answers.with(Answers.SHORT_SUPPORT,
                Map.of("members", List.of(Map.of("name", "Sam", "birthDate", "2020-05-05")))));

        assertThatThrownBy(() -> propose(household, CUT)).hasMessageContaining("Wat betekent dit voor de kinderen?");
        Map<String, Object> weighed = Answers.with(CUT, Map.of("childrenWords", "De school helpt."));
        assertThatThrownBy(() -> propose(household, Answers.with(weighed, Map.of("reviewOn", households.today().plusYears(1).toString()))))
                .hasMessageContaining("Wanneer bekijkt u het opnieuw?");
        assertThat(propose(household, weighed).openTasks()).contains(CARRY_OUT);
    }

    @Test
    void lapsesWithTheDossierAndGivesItsMoneyBack() {
        PlayedHousehold household = households.assessed();
        BigDecimal before = left();
        propose(propose(household, TEST), EXPENSIVE);

        household.work("anna", "userTask_makeContact", Answers.DECLINES).work("anna", "userTask_confirmRest", Answers.STOP);

        assertThat(household.openTasks()).isEmpty();
        assertThat(household.ends("case-decision")).containsExactly("endEvent_decisionLapsed", "endEvent_decisionLapsed");
        assertThat(household.stored("case_decision", "status")).containsExactly("LAPSED", "LAPSED");
        assertThat(left()).isEqualByComparingTo(before);
    }

    @Test
    void lapsesWhenAnotherTeamGoesOnWhichReviewsTheMeasureThatRuns() {
        PlayedHousehold household = propose(households.contacted(), CUT).work("anna", CARRY_OUT, DONE);
        BigDecimal before = left();
        propose(propose(household, TEST), EXPENSIVE);

        household.report("anna", "TRANSFER", Map.of("receivingTeam", "wijkteam-noord", "transferReason", "Verhuisd"));

        assertThat(household.stored("case_decision", "status")).containsExactly("LAPSED", "LAPSED", "RUNNING");
        assertThat(left()).isEqualByComparingTo(before);
        assertThat(household.process("case-decision").getTenantId()).isEqualTo("wijkteam-noord");
        household.at(household.timer("timerEvent_measureReviewDue"));
        household.work("bram", "userTask_reviewDecision", HelpDecisions.review("END", null));
        assertThat(household.stored("case_decision", "status")).containsExactly("ENDED", "LAPSED", "LAPSED");
    }

    @Test
    void givesItsMoneyBackWhenItsProcessIsDeleted() {
        PlayedHousehold household = households.contacted();
        BigDecimal before = left();
        propose(household, TEST);

        runtime.deleteProcessInstance(household.process("case-decision").getId(), "OPSCHONEN");

        assertThat(left()).isEqualByComparingTo(before);
    }

    private PlayedHousehold propose(PlayedHousehold household, Map<String, Object> answers) {
        return HelpDecisions.start(player, "anna", "case-decision", household, answers);
    }

    private BigDecimal left() {
        return ledger.left(TEAM, households.today().getYear());
    }
}
