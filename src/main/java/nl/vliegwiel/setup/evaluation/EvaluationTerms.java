package nl.vliegwiel.setup.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param monthsLookedBack figures are about this round, but of no more than so many months
 */
@Validated
@ConfigurationProperties("vliegwiel.setup.evaluation")
record EvaluationTerms(@Min(1) @Max(60) @DefaultValue("12") int monthsLookedBack) {
}
