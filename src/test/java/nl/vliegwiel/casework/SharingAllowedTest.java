package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("Sharing (C4)")
class SharingAllowedTest {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision sharing = sharing();

    @ParameterizedTest
    @CsvSource({
        // basis, agreement, basis agreed, purpose agreed, data covered, consent needed, consent running, period fits
        "VITAL_INTEREST, false, false, false, false, false, false, true,  ALLOWED_VITAL_INTEREST",
        "VITAL_INTEREST, true,  false, false, false, true,  false, true,  ALLOWED_VITAL_INTEREST",
        "VITAL_INTEREST, true,  true,  true,  true,  true,  true,  false, VITAL_PERIOD_TOO_LONG",
        "CONSENT_ONLY,   true,  false, true,  true,  true,  true,  true,  NO_LEGAL_BASIS",
        "UNKNOWN,        true,  false, true,  true,  false, true,  true,  NO_LEGAL_BASIS",
        "PUBLIC_TASK,    false, false, false, false, false, true,  true,  NO_AGREEMENT",
        "LEGAL_DUTY,     true,  false, true,  true,  false, true,  true,  BASIS_NOT_AGREED",
        "PUBLIC_TASK,    true,  true,  false, true,  false, true,  true,  PURPOSE_NOT_AGREED",
        "PUBLIC_TASK,    true,  true,  true,  false, true,  false, true,  DATA_NOT_COVERED",
        "PUBLIC_TASK,    true,  true,  true,  true,  true,  false, false, CONSENT_MISSING",
        "PUBLIC_TASK,    true,  true,  true,  true,  true,  true,  false, PERIOD_TOO_LONG",
        "LEGAL_DUTY,     true,  true,  true,  true,  false, true,  false, PERIOD_TOO_LONG",
        "LEGAL_DUTY,     true,  true,  true,  true,  true,  true,  true,  ALLOWED_WITH_CONSENT",
        "PUBLIC_TASK,    true,  true,  true,  true,  false, true,  true,  ALLOWED_BY_AGREEMENT"})
    void isDecidedByTheFirstRuleThatFits(String basis, boolean agreement, boolean basisAgreed, boolean purpose, boolean data, boolean needed,
            boolean running, boolean period, String rule) {
        VariableMap facts = facts(basis, agreement, basisAgreed, purpose, data, needed, running, period);
        assertThat(ENGINE.evaluateDecision(sharing, facts).<String>getSingleEntry()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sharingBasis", "agreementInForce", "basisAgreed", "purposeAgreed", "dataCovered", "consentNeeded", "periodFits"})
    void isNeverAllowedOnWhatIsUnknown(String unknown) {
        VariableMap facts = facts("PUBLIC_TASK", true, true, true, true, false, true, true).putValue(unknown, null);
        assertThat(ENGINE.evaluateDecision(sharing, facts)).isEmpty();
    }

    @Test
    void isNeverCuredByConsentAlone() {
        DmnDecisionResult result = ENGINE.evaluateDecision(sharing, facts("CONSENT_ONLY", true, true, true, true, true, true, true));
        assertThat(result.<String>getSingleEntry()).isEqualTo("NO_LEGAL_BASIS");
    }

    private static VariableMap facts(String basis, boolean agreement, boolean basisAgreed, boolean purpose, boolean data, boolean needed,
            boolean running, boolean period) {
        return Variables.putValue("sharingBasis", basis).putValue("agreementInForce", agreement).putValue("basisAgreed", basisAgreed)
                .putValue("purposeAgreed", purpose).putValue("dataCovered", data).putValue("consentNeeded", needed)
                .putValue("consentRunning", running).putValue("periodFits", period);
    }

    private static DmnDecision sharing() {
        try (InputStream file = new ClassPathResource("processes/case/sharing-allowed.dmn").getInputStream()) {
            return ENGINE.parseDecision("sharing-allowed", file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
