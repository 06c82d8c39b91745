package nl.vliegwiel.escalation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(EscalationProperties.class)
class EscalationConfiguration {
}
