package nl.vliegwiel.plan;

import java.util.List;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.LifeDomains;
import org.springframework.stereotype.Component;

/** Writes goals out in words. */
@Component
class GoalLines {

    private final LifeDomains domains;
    private final PlanPeople people;

    GoalLines(LifeDomains domains, PlanPeople people) {
        this.domains = domains;
        this.people = people;
    }

    List<GoalLine> of(Household household, List<PlanGoal> goals) {
        return goals.stream().map(goal -> new GoalLine(domains.nameOf(goal.domain()), people.nameOf(household, goal.memberId()), goal.goal(),
                approach(goal) + first(goals, goal), people.nameOf(goal.owner()) + ", " + rhythm(goal.checkInWeeks()))).toList();
    }

    private static String approach(PlanGoal goal) {
        String approach = goal.approach() == null ? goal.support().label() : goal.support().label() + ": " + goal.approach();
        return goal.whyIndividual() == null ? approach : approach + " (waarom niet met het netwerk of een collectief aanbod: "
                + goal.whyIndividual() + ")";
    }

    /** The household sees what has to be done first. */
    private static String first(List<PlanGoal> goals, PlanGoal goal) {
        return goals.stream().filter(other -> other.id().equals(goal.afterGoal())).findFirst()
                .map(other -> "\nBegint pas na: " + other.goal()).orElse("");
    }

    private static String rhythm(int weeks) {
        return weeks == 1 ? "elke week" : "elke " + weeks + " weken";
    }
}
