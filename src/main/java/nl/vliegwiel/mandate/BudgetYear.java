package nl.vliegwiel.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The spending of one team in one year. Its row is locked while money is reserved, so that nobody spends the same euro twice. */
@Entity
@Table(name = "budget_year")
class BudgetYear {

    @Id
    private UUID id;
    private String team;
    private int budgetYear;

    protected BudgetYear() {
    }

    BudgetYear(String team, int budgetYear) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.budgetYear = budgetYear;
    }

    UUID id() {
        return id;
    }
}
