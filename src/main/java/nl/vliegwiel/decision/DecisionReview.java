package nl.vliegwiel.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One look back at pressure or a sanction, with the household. */
@Entity
@Table(name = "decision_review")
class DecisionReview {

    @Id
    private UUID id;
    private UUID decisionId;
    @Enumerated(EnumType.STRING)
    private ReviewResult result;
    private String householdWords;
    private String eased;
    private String why;
    private LocalDate nextReviewOn;
    private String reviewedBy;
    private Instant reviewedAt;

    protected DecisionReview() {
    }

    DecisionReview(UUID decisionId, ReviewDecision answers, String reviewedBy, Instant reviewedAt) {
        this.id = UUID.randomUUID();
        this.decisionId = decisionId;
        this.result = answers.reviewResult();
        this.householdWords = answers.householdWords();
        this.eased = answers.eased();
        this.why = answers.why();
        this.nextReviewOn = answers.nextReviewOn();
        this.reviewedBy = reviewedBy;
        this.reviewedAt = reviewedAt;
    }

    Instant reviewedAt() {
        return reviewedAt;
    }

    /** The result, what got easier and why, in sentences. */
    String told() {
        return "de maatregel " + result.label() + "." + (eased == null ? "" : " " + eased) + " Waarom: " + why;
    }
}
