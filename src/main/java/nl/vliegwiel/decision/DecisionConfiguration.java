package nl.vliegwiel.decision;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(DecisionProperties.class)
class DecisionConfiguration {
}
