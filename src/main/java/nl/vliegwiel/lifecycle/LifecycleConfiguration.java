package nl.vliegwiel.lifecycle;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(LifecycleProperties.class)
class LifecycleConfiguration {
}
