package nl.vliegwiel.signal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(SignalProperties.class)
class SignalConfiguration {
}
