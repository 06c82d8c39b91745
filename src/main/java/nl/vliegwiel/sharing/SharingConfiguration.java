package nl.vliegwiel.sharing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties({AgreementsProperties.class, SharingProperties.class})
class SharingConfiguration {
}
