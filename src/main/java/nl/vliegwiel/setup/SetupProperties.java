package nl.vliegwiel.setup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param longestMonths after how many months a round is evaluated at the latest (guide §6: a continuous cycle; mission T9: at least yearly)
 * @param monthsToEvaluation what the form proposes
 */
@Validated
@ConfigurationProperties("vliegwiel.setup")
public record SetupProperties(@Min(1) @Max(12) @DefaultValue("12") int longestMonths, @Min(1) @Max(12) @DefaultValue("12") int monthsToEvaluation) {
}
