package nl.vliegwiel.datarequest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param answerWorkingDays within how many working days an agency is expected to answer */
@Validated
@ConfigurationProperties("vliegwiel.data-request")
record RequestProperties(@Min(1) @Max(60) int answerWorkingDays) {
}
