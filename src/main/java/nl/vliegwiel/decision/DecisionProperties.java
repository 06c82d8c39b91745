package nl.vliegwiel.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param weeksToReview weeks until pressure or a sanction is looked at again, as proposed
 * @param longestReviewWeeks and at most
 */
@Validated
@ConfigurationProperties("vliegwiel.decision")
record DecisionProperties(@Min(1) @Max(26) @DefaultValue("4") int weeksToReview, @Min(1) @Max(26) @DefaultValue("13") int longestReviewWeeks) {
}
