package nl.vliegwiel.time;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a working day opens and closes: timers bring work when it opens, deadlines end when it closes.
 *
 * @param opens before {@code closes}
 * @param liberationDayEveryYears 5 May is a day off in years that this divides; 1 for every year
 */
@ConfigurationProperties("vliegwiel.hours")
public record WorkingHours(@DefaultValue("08:00") LocalTime opens, @DefaultValue("17:00") LocalTime closes,
        @DefaultValue("5") int liberationDayEveryYears) {

    public WorkingHours {
        if (!opens.isBefore(closes) || liberationDayEveryYears < 1) {
            throw new IllegalArgumentException("vliegwiel.hours: opens must be before closes, and a number of years at least 1");
        }
    }

    static WorkingHours usual() {
        return new WorkingHours(LocalTime.of(8, 0), LocalTime.of(17, 0), 5);
    }
}
