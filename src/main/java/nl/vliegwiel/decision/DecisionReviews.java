package nl.vliegwiel.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DecisionReviews extends Repository<DecisionReview, UUID> {

    DecisionReview save(DecisionReview review);

    List<DecisionReview> findByDecisionIdOrderByReviewedAt(UUID decision);
}
