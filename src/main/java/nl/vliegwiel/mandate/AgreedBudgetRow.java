package nl.vliegwiel.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A budget as it was laid down. */
@Entity
@Table(name = "agreed_budget")
class AgreedBudgetRow extends AgreementRow {

    private BigDecimal amount;

    protected AgreedBudgetRow() {
    }

    AgreedBudgetRow(String team, AgreedBudget budget, LocalDate from, String by, Instant at) {
        super(team, budget.version(), from, by, at);
        this.amount = Euro.of(budget.amount());
    }

    @Override
    AgreedBudget agreement() {
        return new AgreedBudget(version(), amount);
    }
}
