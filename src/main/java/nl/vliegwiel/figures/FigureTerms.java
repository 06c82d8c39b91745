package nl.vliegwiel.figures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When figures say something.
 *
 * @param smallestGroup no figure about fewer dossiers than this
 * @param monthsLookedAt the watch looks at so many months back from today
 * @param quietWeeks a team hears of the same outlier again after so many weeks
 */
@Validated
@ConfigurationProperties("vliegwiel.figures")
public record FigureTerms(@DefaultValue("5") @Min(2) @Max(100) int smallestGroup, @DefaultValue("12") @Min(1) @Max(60) int monthsLookedAt,
        @DefaultValue("13") @Min(1) @Max(104) int quietWeeks, @DefaultValue @Valid OutlierRule outlier) {

    /**
     * @param leastTeams so many teams have the figure before one of them can stand out
     * @param iqrFactor so many times the interquartile range below the first quartile or above the third
     */
    public record OutlierRule(@DefaultValue("5") @Min(4) @Max(100) int leastTeams,
            @DefaultValue("1.5") @DecimalMin("0.5") @DecimalMax("10") BigDecimal iqrFactor) {
    }
}
