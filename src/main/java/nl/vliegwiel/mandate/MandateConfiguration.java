package nl.vliegwiel.mandate;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(AgreementProperties.class)
class MandateConfiguration {
}
