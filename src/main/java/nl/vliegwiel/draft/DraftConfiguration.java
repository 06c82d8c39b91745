package nl.vliegwiel.draft;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(DraftProperties.class)
class DraftConfiguration {
}
