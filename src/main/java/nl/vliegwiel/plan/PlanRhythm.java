package nl.vliegwiel.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param weeksToReview proposed time until the evaluation
 * @param weeksBetweenCheckIns of a goal that does not say otherwise
 * @param schoolFromAge youngest age at which schooling is asked after
 * @param schoolToAge oldest age at which schooling is asked after
 */
@Validated
@ConfigurationProperties("vliegwiel.plan")
public record PlanRhythm(@Min(1) @Max(52) int weeksToReview, @Min(1) @Max(12) int weeksBetweenCheckIns,
        @Min(0) @Max(30) int schoolFromAge, @Min(0) @Max(30) int schoolToAge) {

    LocalDate reviewFrom(LocalDate day) {
        return day.plusWeeks(weeksToReview);
    }
}
