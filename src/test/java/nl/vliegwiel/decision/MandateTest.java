package nl.vliegwiel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The mandate")
class MandateTest {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision mandate = mandate();

    @ParameterizedTest
    @CsvSource({
        // agreed, sanction, sanctions mandated, help offered, deviates, deviation allowed, within amount, budget sufficient
        "false, true,  false, false, true,  false, false, false, NO_MANDATE",
        "false, false, true,  true,  false, true,  true,  true,  NO_MANDATE",
        "true,  true,  false, false, true,  false, false, false, SANCTION_NOT_MANDATED",
        "true,  true,  false, true,  false, true,  true,  true,  SANCTION_NOT_MANDATED",
        "true,  true,  true,  false, true,  false, false, false, HELP_NOT_OFFERED",
        "true,  false, false, false, false, true,  true,  true,  HELP_NOT_OFFERED",
        "true,  true,  true,  true,  true,  false, false, false, DEVIATION_NOT_ALLOWED",
        "true,  false, false, true,  true,  false, true,  true,  DEVIATION_NOT_ALLOWED",
        "true,  false, false, true,  true,  true,  false, false, ABOVE_AMOUNT",
        "true,  false, false, true,  false, false, false, true,  ABOVE_AMOUNT",
        "true,  false, false, true,  true,  true,  true,  false, BUDGET_SHORT",
        "true,  false, false, true,  false, false, true,  false, BUDGET_SHORT",
        "true,  true,  true,  true,  true,  true,  true,  true,  WITHIN_MANDATE",
        "true,  false, false, true,  false, false, true,  true,  WITHIN_MANDATE"})
    void answersByTheFirstRuleThatFits(boolean agreed, boolean sanction, boolean sanctionsMandated, boolean help, boolean deviates,
            boolean deviationAllowed, boolean withinAmount, boolean budget, String rule) {
        DmnDecisionResult result = ENGINE.evaluateDecision(mandate, Variables.putValue("mandateAgreed", agreed).putValue("sanction", sanction)
                .putValue("sanctionsMandated", sanctionsMandated).putValue("helpOffered", help).putValue("deviatesFromRule", deviates)
                .putValue("deviationAllowed", deviationAllowed).putValue("withinAmount", withinAmount).putValue("budgetSufficient", budget));

        assertThat(result.<String>getSingleEntry()).isEqualTo(rule);
    }

    @Test
    void givesNobodyAMandateWhenNothingIsKnown() {
        DmnDecisionResult result = ENGINE.evaluateDecision(mandate, Variables.putValue("mandateAgreed", null).putValue("sanction", null)
                .putValue("sanctionsMandated", null).putValue("helpOffered", null).putValue("deviatesFromRule", null)
                .putValue("deviationAllowed", null).putValue("withinAmount", null).putValue("budgetSufficient", null));

        assertThat(result).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEveryRuleWhoDecidesAndWhy(MandateRule rule) {
        assertThat(rule.explanation()).startsWith(rule == MandateRule.WITHIN_MANDATE ? "Het team neemt dit besluit zelf. " : "Het management beslist. ")
                .hasSizeGreaterThan(50);
    }

    private static DmnDecision mandate() {
        try (InputStream file = new ClassPathResource("processes/case/mandate.dmn").getInputStream()) {
            return ENGINE.parseDecision("mandate", file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
