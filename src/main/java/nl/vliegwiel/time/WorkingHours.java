package nl.vliegwiel.time;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a working day opens and closes: timers bring work when it opens, deadlines end when it closes.
 *
 * @param opens before {@code closes}
 */
@ConfigurationProperties("vliegwiel.hours")
public record WorkingHours(@DefaultValue("08:00") LocalTime opens, @DefaultValue("17:00") LocalTime closes) {

    public WorkingHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("vliegwiel.hours: opens must be before closes");
        }
    }

    static WorkingHours usual() {
        return new WorkingHours(LocalTime.of(8, 0), LocalTime.of(17, 0));
    }
}
