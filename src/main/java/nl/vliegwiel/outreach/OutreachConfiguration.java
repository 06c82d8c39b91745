package nl.vliegwiel.outreach;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(OutreachRhythm.class)
class OutreachConfiguration {
}
