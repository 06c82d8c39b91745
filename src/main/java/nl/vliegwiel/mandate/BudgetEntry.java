package nl.vliegwiel.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** One booking: money that a decision takes, or (below zero) gives back. Bookings are never changed. */
@Entity
@Table(name = "budget_entry")
class BudgetEntry {

    @Id
    private UUID id;
    private UUID budgetYearId;
    private UUID decisionId;
    private BigDecimal amount;
    private boolean overdraft;
    private String budgetVersion;
    private String bookedBy;
    private Instant bookedAt;

    protected BudgetEntry() {
    }

    /**
     * @param budgetVersion name of the budget that counted at that moment; null when none was agreed
     * @param bookedBy login; null when nobody did it by hand
     */
    BudgetEntry(UUID budgetYearId, UUID decisionId, BigDecimal amount, boolean overdraft, String budgetVersion, String bookedBy, Instant bookedAt) {
        this.id = UUID.randomUUID();
        this.budgetYearId = budgetYearId;
        this.decisionId = decisionId;
        this.amount = amount;
        this.overdraft = overdraft;
        this.budgetVersion = budgetVersion;
        this.bookedBy = bookedBy;
        this.bookedAt = bookedAt;
    }

    UUID budgetYearId() {
        return budgetYearId;
    }

    BigDecimal amount() {
        return amount;
    }

    String budgetVersion() {
        return budgetVersion;
    }
}
