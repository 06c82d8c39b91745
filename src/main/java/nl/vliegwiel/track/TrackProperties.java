package nl.vliegwiel.track;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param overdueWorkingDays a coordinator asks after a check-in that is this many working days late
 * @param longestPauseWeeks no appointment may lie further ahead than this: people are held on to
 */
@Validated
@ConfigurationProperties("vliegwiel.track")
record TrackProperties(@Min(1) @Max(60) int overdueWorkingDays, @Min(1) @Max(52) int longestPauseWeeks) {
}
