package nl.vliegwiel.dossier;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties({LifeDomains.class, RetentionPeriod.class})
class DossierConfiguration {
}
