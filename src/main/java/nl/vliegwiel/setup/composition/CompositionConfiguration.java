package nl.vliegwiel.setup.composition;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(CompositionProperties.class)
class CompositionConfiguration {
}
