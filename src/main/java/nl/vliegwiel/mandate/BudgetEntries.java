package nl.vliegwiel.mandate;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BudgetEntries extends Repository<BudgetEntry, UUID> {

    BudgetEntry save(BudgetEntry entry);

    List<BudgetEntry> findByDecisionId(UUID decision);

    @Query("""
            select coalesce(sum(e.amount), 0) from BudgetEntry e, BudgetYear y
            where e.budgetYearId = y.id and y.team = :team and y.budgetYear = :year""")
    BigDecimal spent(String team, int year);
}
