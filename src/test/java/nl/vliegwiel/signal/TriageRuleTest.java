package nl.vliegwiel.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class TriageRuleTest {

    @ParameterizedTest
    @CsvSource({
        "ACUTE_DANGER, CRISIS", "SHORT_SUPPORT_NOT_ENOUGH, SECOND_LINE", "SEVERAL_DOMAINS, CASE", "URGENT, CASE",
        "SIMPLE_QUESTION, ADVICE"})
    void proposesAnOutcomePerRule(TriageRule rule, TriageOutcome outcome) {
        assertThat(rule.outcome()).isEqualTo(outcome);
        assertThat(rule.explanation()).startsWith(outcome.label() + ". ").endsWith(".");
    }

    @Test
    void hasTheRulesOfTheDecision() throws IOException {
        String decision = new ClassPathResource("processes/case/triage.dmn").getContentAsString(StandardCharsets.UTF_8);
        List<String> rules = Pattern.compile("<outputEntry[^>]*>\\s*<text>\"(\\w+)\"</text>").matcher(decision).results()
                .map(MatchResult.class::cast).map(result -> result.group(1)).toList();
        assertThat(rules).containsExactly(Arrays.stream(TriageRule.values()).map(Enum::name).toArray(String[]::new));
    }
}
