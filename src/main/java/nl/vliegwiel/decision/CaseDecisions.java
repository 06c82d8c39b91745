package nl.vliegwiel.decision;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.mandate.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of a dossier, and the money that goes with them. */
@Service
@Transactional
class CaseDecisions {

    private final DecisionRows rows;
    private final DecisionReviews reviews;
    private final Ledger ledger;
    private final Clock clock;

    CaseDecisions(DecisionRows rows, DecisionReviews reviews, Ledger ledger, Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.ledger = ledger;
        this.clock = clock;
    }

    CaseDecision add(String number, String team, Proposal proposal, String mandateVersion, LocalDate reviewOn, String by) {
        return rows.save(new CaseDecision(number, team, proposal, mandateVersion, reviewOn, by, Instant.now(clock)));
    }

    /** @throws UnknownDecision when this dossier has no such decision */
    CaseDecision get(String number, String id) {
        return rows.findByIdAndReference(UUID.fromString(id), number).orElseThrow(() -> new UnknownDecision(number));
    }

    /** Every decision of a dossier, the oldest first. */
    List<CaseDecision> all(String number) {
        return rows.findByReferenceOrderByProposedAt(number);
    }

    /**
     * The decision stands from now on and takes its money.
     *
     * @return false when the budget is too small and nobody decided that it may go below zero: then it does not stand
     */
    boolean take(CaseDecision decision, MandateRule rule) {
        BigDecimal amount = decision.allowed();
        boolean overdraw = decision.ruling() != null && Boolean.TRUE.equals(decision.ruling().overdraw());
        String by = decision.ruling() == null ? decision.proposedBy() : decision.ruling().by();
        LocalDate today = today();
        boolean paid = amount == null || ledger.reserve(decision.team(), today.getYear(), decision.id(), amount, overdraw, by);
        if (paid) {
            decision.take(rule, today);
        }
        return paid;
    }

    void carryOut(CaseDecision decision, Execution execution) {
        decision.carryOut(execution);
        ledger.settle(decision.id(), execution.spent() == null ? BigDecimal.ZERO : execution.spent(), execution.by());
    }

    void review(CaseDecision decision, ReviewDecision answers, String by) {
        reviews.save(new DecisionReview(decision.id(), answers, by, Instant.now(clock)));
        if (answers.reviewResult() == ReviewResult.END) {
            decision.end(DecisionStatus.ENDED, today());
        } else {
            decision.reviewNext(answers.nextReviewOn());
        }
    }

    List<DecisionReview> reviewsOf(CaseDecision decision) {
        return reviews.findByDecisionIdOrderByReviewedAt(decision.id());
    }

    /** Its process is over, in whatever way: what was not finished lapses, and money that was not spent goes back. */
    void over(CaseDecision decision) {
        if (decision.status().isOpen()) {
            boolean carriedOut = decision.status() == DecisionStatus.RUNNING;
            decision.end(DecisionStatus.LAPSED, today());
            if (!carriedOut) {
                ledger.settle(decision.id(), BigDecimal.ZERO, null);
            }
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
