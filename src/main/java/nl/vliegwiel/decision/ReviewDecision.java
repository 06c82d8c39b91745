package nl.vliegwiel.decision;

import java.time.LocalDate;

/** A look back at a measure. What does not apply is null. */
record ReviewDecision(
        String household, String kind, String what, String outcome, String reason, String earlierReviews,
        String householdWords, ReviewResult reviewResult, String eased, String why, LocalDate nextReviewOn, Boolean hasChildren) {
}
