package nl.vliegwiel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.form.FormRejected.Fault;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final LifeDomains domains = new LifeDomains(List.of(new LifeDomain("WORK", "Werk", true), new LifeDomain("FINANCES", "Geld", false)));

    @Test
    void needsAGoalForTakingPartOrAnExplanation() {
        assertThat(drawnUp(List.of(goal("FINANCES")), null, TODAY.plusWeeks(12))).containsExactly("participationExplanation");
        assertThat(drawnUp(List.of(goal("FINANCES")), "Eerst beter worden", TODAY.plusWeeks(12))).isEmpty();
        assertThat(drawnUp(List.of(goal("FINANCES"), goal("WORK")), null, TODAY.plusWeeks(12))).isEmpty();
    }

    @Test
    void needsAGoalAndAReviewThatIsStillToCome() {
        assertThat(drawnUp(null, null, TODAY)).containsExactly("goals", "reviewOn");
    }

    @Test
    void needsToKnowWhatMustChange() {
        assertThat(discussed(PlanAgreement.CHANGES, TODAY, null, null)).containsExactly("householdWords");
        assertThat(discussed(PlanAgreement.CHANGES, TODAY, null, "Eerst de huur")).isEmpty();
        assertThat(discussed(PlanAgreement.AGREED, TODAY, TODAY.plusDays(1), null)).isEmpty();
    }

    @Test
    void refusesATalkInTheFutureAndAReviewInThePast() {
        assertThat(discussed(PlanAgreement.AGREED, TODAY.plusDays(1), TODAY, null)).containsExactly("discussedOn", "reviewOn");
    }

    @Test
    void refusesAnAgreementOfTomorrow() {
        DrawUpPlan plan = Drawn.agreed(List.of(goal("WORK")), TODAY.plusWeeks(12), TODAY.plusDays(1), null);
        assertThat(fields(PlanRules.faults(plan, domains, TODAY))).containsExactly("agreedOn");
    }

    @Test
    void bearsAnswersThatTheFormItselfRefused() {
        assertThat(drawnUp(List.of(goal(null)), null, null)).containsExactly("participationExplanation");
        assertThat(discussed(null, null, null, null)).isEmpty();
    }

    private List<String> drawnUp(List<GoalRow> goals, String explanation, LocalDate review) {
        return fields(PlanRules.faults(Drawn.plan(goals, explanation, review), domains, TODAY));
    }

    private static List<String> discussed(PlanAgreement agreement, LocalDate on, LocalDate review, String words) {
        return fields(PlanRules.faults(new DiscussPlan(null, null, null, agreement, on, review, words), TODAY));
    }

    private static List<String> fields(List<Fault> faults) {
        return faults.stream().map(Fault::field).toList();
    }

    private static GoalRow goal(String domain) {
        return new GoalRow(null, null, null, domain, null, "Doel", Support.OWN_NETWORK, null, null, null, null, null);
    }
}
