package nl.vliegwiel.closing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ClosingProperties.class)
class ClosingConfiguration {
}
