package nl.vliegwiel.setup.evaluation;

import java.util.List;
import nl.vliegwiel.setup.evaluation.PeerReviews.ReviewLine;

/**
 * The form {@code gather-experience}.
 *
 * @param whyNow why somebody wanted to evaluate before the day; null when nobody did
 */
record GatherExperience(String team, String answered, String whyNow, Boolean hasReviews, List<ReviewLine> reviews, String themes, String examples,
        String fromPartners, String fromHouseholds, Boolean checked) {
}
