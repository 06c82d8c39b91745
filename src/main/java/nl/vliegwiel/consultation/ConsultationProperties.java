package nl.vliegwiel.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param answerWorkingDays an answer is due within this many working days */
@Validated
@ConfigurationProperties("vliegwiel.consultation")
record ConsultationProperties(@Min(1) @Max(60) int answerWorkingDays) {
}
