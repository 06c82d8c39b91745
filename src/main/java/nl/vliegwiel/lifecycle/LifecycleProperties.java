package nl.vliegwiel.lifecycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param checkInWeeks weeks between check-ins that the form proposes for a new track */
@Validated
@ConfigurationProperties("vliegwiel.lifecycle")
record LifecycleProperties(@Min(1) @Max(12) @DefaultValue("2") int checkInWeeks) {
}
