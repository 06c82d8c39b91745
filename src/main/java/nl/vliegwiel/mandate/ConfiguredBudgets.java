package nl.vliegwiel.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A budget counts for the whole year in which its agreement starts, and for the years after until the next one. */
@Component
class ConfiguredBudgets implements Budgets {

    private final AgreementProperties agreements;

    ConfiguredBudgets(AgreementProperties agreements) {
        this.agreements = agreements;
    }

    @Override
    public Optional<AgreedBudget> of(String team, int year) {
        return AgreementProperties.valid(agreements.budgets(), team, LocalDate.of(year, 12, 31))
                .map(agreement -> new AgreedBudget(agreement.version(), agreement.amountPerYear()));
    }
}
