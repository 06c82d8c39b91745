package nl.vliegwiel.secondline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param weeksBetweenContacts proposed when a director writes down how it goes
 * @param longestPauseWeeks the furthest next contact
 */
@Validated
@ConfigurationProperties("vliegwiel.second-line")
record SecondLineProperties(@Min(1) @Max(26) int weeksBetweenContacts, @Min(1) @Max(52) int longestPauseWeeks) {
}
