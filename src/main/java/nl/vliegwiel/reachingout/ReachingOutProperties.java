package nl.vliegwiel.reachingout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param mostHouseholds how many households one list may have
 * @param weeksToLookBack after how many weeks the coordinator sees what became of a list
 */
@Validated
@ConfigurationProperties("vliegwiel.reaching-out")
record ReachingOutProperties(@Min(1) @Max(50) @DefaultValue("20") int mostHouseholds,
        @Min(1) @Max(52) @DefaultValue("8") int weeksToLookBack) {
}
