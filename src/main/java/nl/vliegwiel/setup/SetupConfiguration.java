package nl.vliegwiel.setup;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(SetupProperties.class)
class SetupConfiguration {
}
