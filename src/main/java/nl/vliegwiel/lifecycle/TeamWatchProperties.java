package nl.vliegwiel.lifecycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param page households asked about in one step */
@Validated
@ConfigurationProperties("vliegwiel.team-watch")
record TeamWatchProperties(@Min(1) @Max(1000) @DefaultValue("100") int page) {
}
