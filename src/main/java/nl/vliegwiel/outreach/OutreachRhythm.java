package nl.vliegwiel.outreach;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How often and how long a team tries.
 *
 * @param maxAttempts after so many attempts without a yes, rest is proposed
 * @param weeksBetweenAttempts proposed wait before the next attempt
 * @param weeksOfRest proposed wait when the household is left at rest for a while
 */
@Validated
@ConfigurationProperties("vliegwiel.outreach")
record OutreachRhythm(@Min(1) @Max(20) int maxAttempts, @Min(1) @Max(26) int weeksBetweenAttempts, @Min(1) @Max(104) int weeksOfRest) {

    LocalDate nextAttemptAfter(LocalDate attempt) {
        return attempt.plusWeeks(weeksBetweenAttempts);
    }

    LocalDate endOfRestFrom(LocalDate decision) {
        return decision.plusWeeks(weeksOfRest);
    }

    /** Whether no attempt is left after these, counted since the household last took part. */
    boolean isExhaustedBy(List<ContactResult> results) {
        return results.size() - (results.lastIndexOf(ContactResult.JOINS) + 1) >= maxAttempts;
    }
}
