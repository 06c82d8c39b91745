package nl.vliegwiel.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param weeksToNextConversation proposed wait when not everything was talked about */
@Validated
@ConfigurationProperties("vliegwiel.intake")
record IntakeRhythm(@Min(1) @Max(12) int weeksToNextConversation) {
}
