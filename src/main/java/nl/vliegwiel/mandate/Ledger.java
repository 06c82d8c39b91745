package nl.vliegwiel.mandate;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each team spends on direct help in a year: never more than its budget, unless management decided so. */
@Service
@Transactional
public class Ledger {

    private final Budgets budgets;
    private final BudgetYears years;
    private final NewBudgetYear newYear;
    private final BudgetEntries entries;
    private final Clock clock;

    Ledger(Budgets budgets, BudgetYears years, NewBudgetYear newYear, BudgetEntries entries, Clock clock) {
        this.budgets = budgets;
        this.years = years;
        this.newYear = newYear;
        this.entries = entries;
        this.clock = clock;
    }

    /** What a team can still spend in a year; below zero after an overdraft, and when a smaller budget was agreed than was spent. */
    @Transactional(readOnly = true)
    public BigDecimal left(String team, int year) {
        return left(budgets.of(team, year), team, year);
    }

    private BigDecimal left(Optional<AgreedBudget> budget, String team, int year) {
        return budget.map(AgreedBudget::amount).orElse(BigDecimal.ZERO).subtract(entries.spent(team, year));
    }

    /**
     * Takes money for a decision. Whoever comes at the same moment waits until this transaction ends.
     *
     * @param overdraft whether it was decided that the budget may go below zero
     * @param by login of who decided
     * @return false when there is not enough left; then nothing is booked
     */
    public boolean reserve(String team, int year, UUID decision, BigDecimal amount, boolean overdraft, String by) {
        BudgetYear locked = locked(team, year);
        Optional<AgreedBudget> budget = budgets.of(team, year);
        if (!overdraft && left(budget, team, year).compareTo(amount) < 0) {
            return false;
        }
        String version = budget.map(AgreedBudget::version).orElse(null);
        entries.save(new BudgetEntry(locked.id(), decision, amount, overdraft, version, by, Instant.now(clock)));
        return true;
    }

    /** Books back what a decision took and did not spend, in the year it was taken from; twice changes nothing. */
    public void settle(UUID decision, BigDecimal spent, String by) {
        List<BudgetEntry> booked = entries.findByDecisionId(decision);
        BigDecimal over = booked.stream().map(BudgetEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add).subtract(spent);
        if (over.signum() > 0) {
            BudgetEntry first = booked.get(0);
            entries.save(new BudgetEntry(first.budgetYearId(), decision, over.negate(), false, first.budgetVersion(), by, Instant.now(clock)));
        }
    }

    private BudgetYear locked(String team, int year) {
        if (!years.existsByTeamAndBudgetYear(team, year)) {
            open(team, year);
        }
        return years.lock(team, year).orElseThrow();
    }

    private void open(String team, int year) {
        try {
            newYear.open(team, year);
        } catch (DataIntegrityViolationException alreadyOpen) {
            // Somebody else was first: their row is the one to lock.
        }
    }
}
