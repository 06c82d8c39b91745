package nl.vliegwiel.reachingout;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ReachingOutProperties.class)
class ReachingOutConfiguration {
}
