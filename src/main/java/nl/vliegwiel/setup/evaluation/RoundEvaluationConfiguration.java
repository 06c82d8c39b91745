package nl.vliegwiel.setup.evaluation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvaluationTerms.class)
class RoundEvaluationConfiguration {
}
