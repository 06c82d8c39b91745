package nl.vliegwiel.draft;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param days how long a draft is kept after it was last changed
 * @param maxSize the largest draft
 */
@Validated
@ConfigurationProperties("vliegwiel.draft")
record DraftProperties(@Min(1) @Max(365) @DefaultValue("30") int days, @DefaultValue("256KB") DataSize maxSize) {
}
