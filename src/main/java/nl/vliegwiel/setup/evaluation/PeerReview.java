package nl.vliegwiel.setup.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.vliegwiel.setup.Contribution;

/** What one member of the team says about working in it. */
@Entity
@Table(name = "setup_peer_review")
class PeerReview {

    @Id
    private UUID contributionId;
    private String number;
    private boolean unnamed;
    private String goesWell;
    private String isHard;
    private String learnt;
    private String shouldChange;
    private Instant givenAt;

    protected PeerReview() {
    }

    PeerReview(Contribution asked, GivePeerReview answers, Instant givenAt) {
        this.contributionId = asked.id();
        this.number = asked.number();
        this.unnamed = Boolean.TRUE.equals(answers.unnamed());
        this.goesWell = answers.goesWell();
        this.isHard = answers.isHard();
        this.learnt = answers.learnt();
        this.shouldChange = answers.shouldChange();
        this.givenAt = givenAt;
    }

    UUID contributionId() {
        return contributionId;
    }

    /** Whether the writer wants no name beside it. */
    boolean isUnnamed() {
        return unnamed;
    }

    String goesWell() {
        return goesWell;
    }

    String isHard() {
        return isHard;
    }

    String learnt() {
        return learnt;
    }

    String shouldChange() {
        return shouldChange;
    }
}
