package nl.vliegwiel.lifecycle;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(TeamWatchProperties.class)
class LifecycleConfiguration {
}
