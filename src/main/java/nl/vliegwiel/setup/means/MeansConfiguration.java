package nl.vliegwiel.setup.means;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(MeansProperties.class)
class MeansConfiguration {
}
