package nl.vliegwiel.absence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(AbsenceProperties.class)
class AbsenceConfiguration {
}
