package nl.vliegwiel.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What later phases read of a plan that the household agreed to.
 *
 * @param edition 1 for the first plan of a dossier
 * @param participationExplanation why there is no goal for work or taking part; null when there is one
 * @param householdWords what the household said of it; null when nothing was written down
 */
public record PlanSummary(int edition, List<PlanGoal> goals, LocalDate reviewOn, String participationExplanation,
        LocalDate agreedOn, String householdWords) {
}
