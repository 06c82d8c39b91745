package nl.vliegwiel.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** Whether pressure or a sanction is still needed. */
@Component
class ReviewDecisionForm implements DossierForm<ReviewDecision> {

    private static final int MOST_REVIEWS = 3;

    private final DecisionSheet sheet;
    private final CaseDecisions decisions;
    private final ReviewDates dates;

    ReviewDecisionForm(DecisionSheet sheet, CaseDecisions decisions, ReviewDates dates) {
        this.sheet = sheet;
        this.decisions = decisions;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "review-decision";
    }

    @Override
    public Class<ReviewDecision> type() {
        return ReviewDecision.class;
    }

    @Override
    public ReviewDecision show(FormContext context) {
        CaseDecision decision = sheet.decision(context);
        Proposal proposal = decision.proposal();
        return new ReviewDecision(sheet.household(context).name(), proposal.kind().label(), proposal.what(), sheet.outcome(decision),
                proposal.reason(), earlier(decision), null, null, null, null, dates.proposed(),
                Children.in(sheet.household(context), decisions.today()));
    }

    @Override
    public Set<String> proposals() {
        return Set.of("nextReviewOn");
    }

    @Override
    public Decisions submit(FormContext context, ReviewDecision answers) {
        if (answers.reviewResult() != ReviewResult.END) {
            dates.require("nextReviewOn", "Wanneer bekijkt u het weer?", answers.nextReviewOn());
        }
        decisions.review(sheet.decision(context), answers, context.actor().id());
        return Decisions.none().with(DecisionVariables.MEASURE_REVIEW, answers.reviewResult())
                .with(DecisionVariables.MEASURE_REVIEW_ON, dates.timer(answers.nextReviewOn()));
    }

    /** The last few; null when there are none. */
    private String earlier(CaseDecision decision) {
        List<DecisionReview> reviews = decisions.reviewsOf(decision);
        String lines = reviews.stream().skip(Math.max(0, reviews.size() - MOST_REVIEWS))
                .map(review -> DutchDate.of(decisions.dayOf(review.reviewedAt())) + ": " + review.told()).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
