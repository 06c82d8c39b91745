package nl.vliegwiel.casework;

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
import org.springframework.core.io.ClassPathResource;

@DisplayName("Triage")
class TriageTest {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision triage = triage();

    @ParameterizedTest
    @CsvSource({
        // A row each, with the row before it as close as it gets.
        "true,  true,  5, HIGH,   ACUTE_DANGER",
        "true,  false, 0, LOW,    ACUTE_DANGER",
        "false, true,  5, HIGH,   SHORT_SUPPORT_NOT_ENOUGH",
        "false, true,  0, LOW,    SHORT_SUPPORT_NOT_ENOUGH",
        "false, false, 2, LOW,    SEVERAL_DOMAINS",
        "false, false, 3, HIGH,   SEVERAL_DOMAINS",
        "false, false, 1, HIGH,   URGENT",
        "false, false, 0, HIGH,   URGENT",
        "false, false, 1, NORMAL, SIMPLE_QUESTION",
        "false, false, 0, LOW,    SIMPLE_QUESTION"})
    void proposesByTheFirstRuleThatFits(boolean danger, boolean supportFails, int domains, String urgency, String rule) {
        assertThat(decide(danger, supportFails, domains, urgency).<String>getSingleEntry()).isEqualTo(rule);
    }

    @Test
    void proposesNothingWhenTheUrgencyOfASmallQuestionIsUnknown() {
        assertThat(decide(false, false, 1, null)).isEmpty();
    }

    private DmnDecisionResult decide(boolean danger, boolean supportFails, int domains, String urgency) {
        return ENGINE.evaluateDecision(triage, Variables.putValue("acuteDanger", danger).putValue("shortSupportFails", supportFails)
                .putValue("domainCount", domains).putValue("urgency", urgency));
    }

    private static DmnDecision triage() {
        try (InputStream file = new ClassPathResource("processes/case/triage.dmn").getInputStream()) {
            return ENGINE.parseDecision("triage", file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
