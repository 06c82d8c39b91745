package nl.vliegwiel.mandate;

import java.util.Optional;

/** The budgets for direct help that were agreed with the teams (mission T3). */
public interface Budgets {

    /** The budget of a team for a year; empty when none was agreed: then there is nothing to spend. */
    Optional<AgreedBudget> of(String team, int year);
}
