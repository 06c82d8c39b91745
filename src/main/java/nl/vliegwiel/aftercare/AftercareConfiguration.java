package nl.vliegwiel.aftercare;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(AftercareRhythm.class)
class AftercareConfiguration {
}
