package nl.vliegwiel.dossier;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The configuration that dossiers need. */
@Configuration
@EnableConfigurationProperties({LifeDomains.class, RetentionPeriod.class})
public class DossierConfiguration {
}
