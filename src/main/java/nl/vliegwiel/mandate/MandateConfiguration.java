package nl.vliegwiel.mandate;

import java.time.LocalDate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The agreements as others read them: those that were laid down. */
@Configuration
@EnableConfigurationProperties(AgreementProperties.class)
class MandateConfiguration {

    @Bean
    Mandates mandates(AgreedMandateRows rows) {
        return (team, day) -> rows.valid(team, day).map(AgreedMandateRow::agreement);
    }

    /** One budget a year: what holds on the last day of the year is the budget of all of it. */
    @Bean
    Budgets budgets(AgreedBudgetRows rows) {
        return (team, year) -> rows.valid(team, LocalDate.of(year, 12, 31)).map(AgreedBudgetRow::agreement);
    }

    @Bean
    EscalationAgreements escalationAgreements(AgreedEscalationRows rows) {
        return (team, day) -> rows.valid(team, day).map(AgreedEscalationRow::agreement);
    }
}
