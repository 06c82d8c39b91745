package nl.vliegwiel.setup.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param monthsToNextRound how long after this round came into force the next one begins at the latest (mission T9: at least yearly)
 * @param monthsLookedBack figures are about this round, but of no more than so many months
 */
@Validated
@ConfigurationProperties("vliegwiel.setup.evaluation")
record EvaluationTerms(@Min(1) @Max(12) @DefaultValue("12") int monthsToNextRound, @Min(1) @Max(60) @DefaultValue("12") int monthsLookedBack) {
}
