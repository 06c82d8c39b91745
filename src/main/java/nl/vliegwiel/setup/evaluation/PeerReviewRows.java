package nl.vliegwiel.setup.evaluation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PeerReviewRows extends Repository<PeerReview, UUID> {

    PeerReview save(PeerReview review);

    List<PeerReview> findByNumberOrderByGivenAt(String number);
}
