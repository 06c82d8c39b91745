package nl.vliegwiel.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a dossier is kept after its end.
 *
 * @param recentMonths how long it can still be chosen where news about a household is told
 */
@Validated
@ConfigurationProperties("vliegwiel.retention")
record RetentionPeriod(@Min(1) @Max(50) @DefaultValue("15") int years, @Min(1) @Max(120) @DefaultValue("12") int recentMonths) {
}
