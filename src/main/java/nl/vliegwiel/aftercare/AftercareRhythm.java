package nl.vliegwiel.aftercare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When a team asks after a household that it let go.
 *
 * @param contactWeeks proposed contacts, in weeks after letting go, the first one first
 * @param weeksWhenShaky proposed wait before the next contact with a household that is not steady yet
 * @param longestWeeks no contact is planned further ahead
 */
@Validated
@ConfigurationProperties("vliegwiel.aftercare")
record AftercareRhythm(@NotEmpty List<@Min(1) @Max(104) Integer> contactWeeks, @Min(1) @Max(26) int weeksWhenShaky,
        @Min(1) @Max(104) int longestWeeks) {

    LocalDate firstAfter(LocalDate letGo) {
        return letGo.plusWeeks(contactWeeks.get(0));
    }

    /** The next contact of the rhythm after this day; empty when the last one was held. */
    Optional<LocalDate> nextAfter(LocalDate letGo, LocalDate today) {
        return contactWeeks.stream().map(letGo::plusWeeks).filter(day -> day.isAfter(today)).findFirst();
    }

    LocalDate soonAfter(LocalDate today) {
        return today.plusWeeks(weeksWhenShaky);
    }
}
