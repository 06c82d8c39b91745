package nl.vliegwiel.setup.evaluation;

import java.util.List;
import nl.vliegwiel.setup.evaluation.PeerReviews.ReviewLine;

/** The form {@code gather-experience}. */
record GatherExperience(String team, String answered, Boolean hasReviews, List<ReviewLine> reviews, String themes, String examples,
        String fromPartners, String fromHouseholds, Boolean checked) {
}
