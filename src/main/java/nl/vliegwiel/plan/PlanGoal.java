package nl.vliegwiel.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * One goal of a plan. It keeps its id in later editions.
 *
 * @param domain code of the domain of life
 * @param memberId whose goal it is; null for the whole household
 * @param whyIndividual why the own network or a collective offer will not do; null when help is not individual, or nobody said so
 * @param approach how they go about it; null when nothing was filled in
 * @param owner login of the colleague who keeps it going
 * @param trackId null until its track was started
 * @param afterGoal id of the goal of this plan that has to be done first; null when it can start at once
 */
@Embeddable
public record PlanGoal(UUID id, String domain, UUID memberId, String goal, @Enumerated(EnumType.STRING) Support support,
        String whyIndividual, String approach, String owner, int checkInWeeks, String trackId, UUID afterGoal) {

    PlanGoal withTrack(String track) {
        return new PlanGoal(id, domain, memberId, goal, support, whyIndividual, approach, owner, checkInWeeks, track, afterGoal);
    }

    PlanGoal startingAfter(UUID other) {
        return new PlanGoal(id, domain, memberId, goal, support, whyIndividual, approach, owner, checkInWeeks, trackId, other);
    }
}
