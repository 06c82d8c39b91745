package nl.vliegwiel.plan;

import java.util.UUID;

/**
 * One goal in the form.
 *
 * @param id null for a new goal
 * @param forWhom id of a member, or {@link PlanPeople#HOUSEHOLD}; null counts as the whole household
 * @param owner null counts as the contact person
 * @param checkInWeeks null counts as the team's own rhythm
 * @param after place in the plan of the goal that has to be done first, from "1"; null when it can start at once
 * @param track shown only, for a goal that has a track
 * @param evaluated shown only: what the last evaluation said of this goal
 * @param whyIndividual why the own network or a collective offer will not do; only asked for individual help
 */
record GoalRow(String id, String track, String evaluated, String domain, String forWhom, String goal, Support support, String whyIndividual,
        String approach, String owner, Integer checkInWeeks, String after) {

    private static final String RUNS = "Voor dit doel loopt al een traject.";

    /** An empty row to start with. */
    static GoalRow first(String domain, String owner, int checkInWeeks) {
        return new GoalRow(null, null, null, domain, PlanPeople.HOUSEHOLD, null, null, null, null, owner, checkInWeeks, null);
    }

    /** @param evaluated null when no evaluation spoke of it */
    static GoalRow of(PlanGoal goal, String evaluated, String after) {
        return new GoalRow(goal.id().toString(), goal.trackId() == null ? null : RUNS, evaluated, goal.domain(), PlanPeople.code(goal.memberId()),
                goal.goal(), goal.support(), goal.whyIndividual(), goal.approach(), goal.owner(), goal.checkInWeeks(), after);
    }

    PlanGoal goal(UUID goalId, String trackId, String defaultOwner, int defaultWeeks) {
        return new PlanGoal(goalId, domain, PlanPeople.memberId(forWhom), goal, support, whyIndividual, approach,
                owner == null ? defaultOwner : owner, checkInWeeks == null ? defaultWeeks : checkInWeeks, trackId, null);
    }
}
