package nl.vliegwiel.plan;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(PlanRhythm.class)
class PlanConfiguration {
}
