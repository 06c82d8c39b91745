package nl.vliegwiel.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.mandate.AgreementProperties.BudgetAgreement;
import nl.vliegwiel.mandate.AgreementProperties.EscalationRow;
import nl.vliegwiel.mandate.AgreementProperties.MandateAgreement;
import nl.vliegwiel.mandate.AgreementProperties.PowerRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An agreement with a team")
class AgreementsTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

    private final AgreementProperties agreements = new AgreementProperties(
            List.of(new MandateAgreement("west", "eerste", LocalDate.of(2026, 1, 1), false,
                            List.of(new PowerRow(DecisionKind.SPECIALIST_TEST, new BigDecimal("500"), false), new PowerRow(DecisionKind.PRESSURE, null, true))),
                    new MandateAgreement("west", "tweede", SPRING, true, List.of())),
            List.of(new BudgetAgreement("west", "geld", SPRING, new BigDecimal("1000"))),
            List.of(new EscalationRow("west", "haast", SPRING, "de manager", 2, "de directeur")));

    @Test
    void isValidFromItsDayUntilTheNextOne() {
        Mandates mandates = new ConfiguredMandates(agreements);

        assertThat(mandates.of("west", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(mandates.of("west", SPRING.minusDays(1))).map(Mandate::version).contains("eerste");
        assertThat(mandates.of("west", SPRING)).map(Mandate::version).contains("tweede");
        assertThat(mandates.of("oost", SPRING)).isEmpty();
    }

    @Test
    void allowsUpToTheAmountAndWhatCostsNothing() {
        Mandate mandate = new ConfiguredMandates(agreements).of("west", SPRING.minusDays(1)).orElseThrow();

        assertThat(mandate.power(DecisionKind.SPECIALIST_TEST).orElseThrow()).satisfies(power -> {
            assertThat(power.allows(new BigDecimal("500.00"))).isTrue();
            assertThat(power.allows(new BigDecimal("500.01"))).isFalse();
        });
        assertThat(mandate.power(DecisionKind.PRESSURE).orElseThrow().allows(null)).isTrue();
        assertThat(mandate.power(DecisionKind.PRESSURE).orElseThrow().allows(BigDecimal.ONE)).isFalse();
        assertThat(mandate.power(DecisionKind.YOUTH_CARE)).isEmpty();
    }

    @Test
    void countsABudgetForTheWholeYearItStartsIn() {
        Budgets budgets = new ConfiguredBudgets(agreements);

        assertThat(budgets.of("west", 2025)).isEmpty();
        assertThat(budgets.of("west", 2026)).contains(new AgreedBudget("geld", new BigDecimal("1000")));
        assertThat(budgets.of("west", 2030)).isPresent();
    }

    @Test
    void saysWhoDecidesWhenHelpIsStuck() {
        assertThat(new ConfiguredEscalationAgreements(agreements).of("west", SPRING))
                .contains(new EscalationAgreement("haast", "de manager", 2, "de directeur"));
    }

    @Test
    void writesMoneyAsPeopleReadIt() {
        assertThat(Euro.text(new BigDecimal("1250"))).isEqualTo("€ 1.250,00");
        assertThat(Euro.text(new BigDecimal("-0.5"))).isEqualTo("€ -0,50");
        assertThat(Euro.text(null)).isNull();
    }
}
