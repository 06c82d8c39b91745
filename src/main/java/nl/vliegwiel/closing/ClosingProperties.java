package nl.vliegwiel.closing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param page dossiers, and other pieces of work, that go over in one step
 * @param minutesToSettle how long the other teams' processes get to take up what went over, before what is left is counted
 * @param longestDelayWeeks how far the day may move from the one that was agreed on
 */
@Validated
@ConfigurationProperties("vliegwiel.closing")
record ClosingProperties(@Min(1) @Max(500) @DefaultValue("25") int page, @Min(1) @Max(1440) @DefaultValue("15") int minutesToSettle,
        @Min(0) @Max(52) @DefaultValue("8") int longestDelayWeeks) {
}
