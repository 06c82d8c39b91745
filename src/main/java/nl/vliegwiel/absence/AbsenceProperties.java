package nl.vliegwiel.absence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param weeksToAsk after how many weeks the coordinator is asked how it is, where nobody knew how long it takes
 * @param longestMonths how far ahead a day may lie
 */
@Validated
@ConfigurationProperties("vliegwiel.absence")
record AbsenceProperties(@Min(1) @Max(26) @DefaultValue("2") int weeksToAsk, @Min(1) @Max(24) @DefaultValue("12") int longestMonths) {
}
