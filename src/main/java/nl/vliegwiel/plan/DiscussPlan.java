package nl.vliegwiel.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * The form {@code discuss-plan}.
 *
 * @param goalLines the plan, shown only
 * @param participationExplanation shown only; null when there is a goal for work or taking part
 * @param reviewOn only asked when the household agrees
 */
record DiscussPlan(String household, List<GoalLine> goalLines, String participationExplanation, PlanAgreement planAgreement,
        LocalDate discussedOn, LocalDate reviewOn, String householdWords) {

    /** What would be filled in for a household that agreed while the plan was drawn up. */
    static DiscussPlan agreedTogether(DrawUpPlan plan) {
        return new DiscussPlan(null, null, null, PlanAgreement.AGREED, plan.agreedOn(), plan.reviewOn(), plan.householdWords());
    }
}
