package nl.vliegwiel.evaluation;

import java.util.Optional;
import nl.vliegwiel.plan.EvaluatedGoals;
import org.springframework.stereotype.Component;

/** Tells the next plan what the last evaluation said of each goal. */
@Component
class SaidOfGoals implements EvaluatedGoals {

    private final Evaluations evaluations;

    SaidOfGoals(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Optional<String> said(String number, String trackId) {
        return evaluations.latest(number).flatMap(evaluation -> evaluation.reviewOf(trackId))
                .map(review -> review.words() == null ? review.reached().label() : review.reached().label() + ": " + review.words());
    }
}
