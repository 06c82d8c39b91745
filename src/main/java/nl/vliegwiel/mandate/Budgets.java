package nl.vliegwiel.mandate;

import java.util.Optional;

/** The budgets for direct help that were agreed with the teams (mission T3); {@link AgreedMeans} lays them down. */
public interface Budgets {

    /**
     * The budget of a team for a year: that of the version which holds on 31 December, for all of the year. Empty when none was agreed:
     * then there is nothing to spend.
     */
    Optional<AgreedBudget> of(String team, int year);
}
