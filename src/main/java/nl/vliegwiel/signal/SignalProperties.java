package nl.vliegwiel.signal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param mostMatches households that look alike, or earlier signals, shown with a signal at most
 * @param maxBody the largest signal a partner may send
 * @param forwardedWorkingDays how long a sender can read that a signal went to another team
 * @param requestDays how long a repeated request of a partner is recognised
 */
@Validated
@ConfigurationProperties("vliegwiel.signal")
record SignalProperties(@Min(1) @Max(50) @DefaultValue("10") int mostMatches, @DefaultValue("64KB") DataSize maxBody,
        @Min(1) @Max(60) @DefaultValue("5") int forwardedWorkingDays, @Min(1) @Max(365) @DefaultValue("7") int requestDays) {
}
