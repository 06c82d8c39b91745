package nl.vliegwiel.track;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param longestPauseWeeks no appointment may lie further ahead than this: people are held on to
 * @param missesBeforeCoordinator so many appointments missed in a row, and a coordinator helps to think
 * @param daysToDecideOnDroppedGoal working days for the owner of a track whose goal left the plan to say whether it ends
 */
@Validated
@ConfigurationProperties("vliegwiel.track")
record TrackProperties(@Min(1) @Max(52) int longestPauseWeeks, @Min(1) @Max(10) int missesBeforeCoordinator,
                       @Min(0) @Max(60) int daysToDecideOnDroppedGoal) {
}
