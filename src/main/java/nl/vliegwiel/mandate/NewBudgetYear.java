package nl.vliegwiel.mandate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a team's year in a transaction of its own: when two do so at once, one is refused and finds the other's row. */
@Component
class NewBudgetYear {

    private final BudgetYears years;

    NewBudgetYear(BudgetYears years) {
        this.years = years;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void open(String team, int year) {
        years.saveAndFlush(new BudgetYear(team, year));
    }
}
