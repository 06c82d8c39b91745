package nl.vliegwiel.intake;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(IntakeRhythm.class)
class IntakeConfiguration {
}
