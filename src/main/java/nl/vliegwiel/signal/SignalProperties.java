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
 */
@Validated
@ConfigurationProperties("vliegwiel.signal")
record SignalProperties(@Min(1) @Max(50) @DefaultValue("10") int mostMatches, @DefaultValue("64KB") DataSize maxBody) {
}
