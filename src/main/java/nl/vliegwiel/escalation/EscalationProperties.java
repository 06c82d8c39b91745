package nl.vliegwiel.escalation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param workingDays within which management decides where nothing was agreed with the team
 * @param rounds how often one escalation goes to management at most
 */
@Validated
@ConfigurationProperties("vliegwiel.escalation")
record EscalationProperties(@Min(1) @Max(30) @DefaultValue("5") int workingDays, @Min(1) @Max(5) @DefaultValue("2") int rounds) {
}
