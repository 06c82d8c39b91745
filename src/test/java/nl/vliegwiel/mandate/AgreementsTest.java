package nl.vliegwiel.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.mandate.Mandate.Power;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.team.AgreementRefused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("An agreement with a team (T3, T5, T6)")
class AgreementsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

    /** Of this test alone. */
    private final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private AgreedMeans means;
    @Autowired
    private Mandates mandates;
    @Autowired
    private Budgets budgets;
    @Autowired
    private EscalationAgreements escalations;
    @Autowired
    private Ledger ledger;
    @Autowired
    private BudgetEntries entries;

    @Test
    void isValidFromItsDayUntilTheNextOne() {
        means.mandate(team, mandate("tweede"), SPRING, "daan");
        means.mandate(team, mandate("eerste"), NEW_YEAR, "daan");

        assertThat(mandates.of(team, NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(mandates.of(team, NEW_YEAR)).map(Mandate::version).contains("eerste");
        assertThat(mandates.of(team, SPRING.minusDays(1))).map(Mandate::version).contains("eerste");
        assertThat(mandates.of(team, SPRING)).map(Mandate::version).contains("tweede");
        assertThat(mandates.of(team, SPRING.plusYears(9))).map(Mandate::version).contains("tweede");
        assertThat(mandates.of("team-zonder", SPRING)).isEmpty();
    }

    @Test
    void givesWayToTheOneThatWasLaidDownLastForTheSameDay() {
        means.escalation(team, new EscalationAgreement("b", "de manager", 2, "de directeur"), SPRING, "daan");
        means.escalation(team, new EscalationAgreement("a", "de wethouder", 5, "de burgemeester"), SPRING, null);

        assertThat(escalations.of(team, SPRING)).contains(new EscalationAgreement("a", "de wethouder", 5, "de burgemeester"));
        assertThat(escalations.of(team, SPRING.minusDays(1))).isEmpty();
    }

    @Test
    void keepsWhatWasAgreedOnEachKindOfDecision() {
        Mandate agreed = new Mandate("eerste", true, List.of(new Power(DecisionKind.SPECIALIST_TEST, new BigDecimal("500.00"), true, "Na overleg."),
                new Power(DecisionKind.PRESSURE, null, false, null)));

        means.mandate(team, agreed, SPRING, "daan");

        assertThat(mandates.of(team, SPRING)).contains(agreed);
    }

    @Test
    void isLaidDownOnce() {
        Mandate agreed = new Mandate("eerste", true, List.of(new Power(DecisionKind.SPECIALIST_TEST, new BigDecimal("500"), true, null)));
        means.mandate(team, agreed, SPRING, "daan");
        means.mandate(team, mandate("tweede"), SPRING, "daan");

        means.mandate(team, agreed, SPRING, "daan");

        assertThat(mandates.of(team, SPRING)).map(Mandate::version).contains("tweede");
        assertRefused("version", () -> means.mandate(team, mandate("eerste"), SPRING, "daan"));
        assertRefused("version", () -> means.mandate(team, agreed, SPRING.plusDays(1), "daan"));
    }

    @Test
    void countsABudgetForTheWholeYear() {
        means.budget(team, new AgreedBudget("voorjaar", new BigDecimal("1000")), SPRING, "daan");
        assertThat(budgets.of(team, 2025)).isEmpty();
        assertThat(budgets.of(team, 2026)).contains(new AgreedBudget("voorjaar", new BigDecimal("1000.00")));
        assertThat(budgets.of(team, 2030)).map(AgreedBudget::version).contains("voorjaar");

        means.budget(team, new AgreedBudget("oudjaar", new BigDecimal("1200")), LocalDate.of(2026, 12, 31), "daan");
        means.budget(team, new AgreedBudget("nieuwjaar", new BigDecimal("900")), LocalDate.of(2027, 1, 1), "daan");
        assertThat(budgets.of(team, 2026)).map(AgreedBudget::version).contains("oudjaar");
        assertThat(budgets.of(team, 2027)).map(AgreedBudget::version).contains("nieuwjaar");
    }

    @Test
    void leavesLessThanNothingWhenLessIsAgreedThanWasSpent() {
        means.budget(team, new AgreedBudget("ruim", new BigDecimal("1000")), NEW_YEAR, "daan");
        UUID decision = UUID.randomUUID();
        assertThat(ledger.reserve(team, 2026, decision, new BigDecimal("800"), false, "anna")).isTrue();

        means.budget(team, new AgreedBudget("krap", new BigDecimal("500")), SPRING, "daan");

        assertThat(ledger.left(team, 2026)).isEqualByComparingTo("-300");
        assertThat(ledger.reserve(team, 2026, UUID.randomUUID(), BigDecimal.ONE, false, "anna")).isFalse();
        assertThat(ledger.reserve(team, 2026, UUID.randomUUID(), BigDecimal.ONE, true, "fons")).as("management decides").isTrue();
        ledger.settle(decision, new BigDecimal("100"), "anna");
        assertThat(ledger.left(team, 2026)).isEqualByComparingTo("399");
        assertThat(entries.findByDecisionId(decision)).extracting(BudgetEntry::budgetVersion).containsOnly("ruim");
    }

    @Test
    void isRefusedWithTheFieldThatIsNotSound() {
        assertRefused("team", () -> means.mandate(" ", mandate("eerste"), SPRING, "daan"));
        assertRefused("version", () -> means.mandate(team, mandate("x".repeat(61)), SPRING, "daan"));
        assertRefused("from", () -> means.mandate(team, mandate("eerste"), null, "daan"));
        assertRefused("by", () -> means.mandate(team, mandate("eerste"), SPRING, ""));
        assertRefused("kind", () -> powers(new Power(null, null, false, null)));
        assertRefused("kind", () -> powers(new Power(DecisionKind.PRESSURE, null, false, null), new Power(DecisionKind.PRESSURE, null, true, null)));
        assertRefused("upTo", () -> powers(new Power(DecisionKind.SPECIALIST_TEST, new BigDecimal("-1"), false, null)));
        assertRefused("conditions", () -> powers(new Power(DecisionKind.PRESSURE, null, false, "x".repeat(501))));
        assertRefused("amount", () -> means.budget(team, new AgreedBudget("geld", new BigDecimal("-0.01")), SPRING, "daan"));
        assertRefused("amount", () -> means.budget(team, new AgreedBudget("geld", new BigDecimal("0.001")), SPRING, "daan"));
        assertRefused("amount", () -> means.budget(team, new AgreedBudget("geld", null), SPRING, "daan"));
        assertRefused("decides", () -> means.escalation(team, new EscalationAgreement("haast", "", 2, "de directeur"), SPRING, "daan"));
        assertRefused("nextInLine", () -> means.escalation(team, new EscalationAgreement("haast", "de manager", 2, null), SPRING, "daan"));
        assertRefused("workingDays", () -> means.escalation(team, new EscalationAgreement("haast", "de manager", 0, "de directeur"), SPRING, "daan"));
        assertThat(mandates.of(team, SPRING)).isEmpty();
    }

    private void powers(Power... powers) {
        means.mandate(team, new Mandate("eerste", false, List.of(powers)), SPRING, "daan");
    }

    private static void assertRefused(String field, ThrowingCallable laidDown) {
        assertThatThrownBy(laidDown).isInstanceOfSatisfying(AgreementRefused.class, refused -> assertThat(refused.field()).isEqualTo(field))
                .hasMessageContaining(field);
    }

    private static Mandate mandate(String version) {
        return new Mandate(version, false, List.of());
    }
}
