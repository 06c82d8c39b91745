package nl.vliegwiel.setup.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundMemory;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a round should know of the evaluation before it. */
@Component
@Transactional(readOnly = true)
public class LastEvaluation implements RoundMemory {

    private final RoundEvaluations evaluations;
    private final Rounds rounds;

    LastEvaluation(RoundEvaluations evaluations, Rounds rounds) {
        this.evaluations = evaluations;
        this.rounds = rounds;
    }

    /** Short Dutch lines about the evaluation of the round before this one; none when there was no such round. */
    public List<String> of(Round round) {
        return round.previousNumber() == null ? List.of() : lines(rounds.get(round.previousNumber()));
    }

    @Override
    public List<String> lines(Round ended) {
        return evaluations.find(ended.number()).filter(RoundEvaluation::isAgreed).map(LastEvaluation::lines).orElse(List.of());
    }

    private static List<String> lines(RoundEvaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add("Geëvalueerd op " + DutchDate.of(evaluation.answeredOn()) + ": " + evaluation.summary());
        evaluation.goals().forEach(goal -> lines.add("Doel '" + goal.result() + "': " + goal.reached().label().toLowerCase(Locale.ROOT)
                + ". De gemeente zegt: " + goal.verdict()));
        evaluation.outliers().forEach(outlier -> lines.add("Valt op – " + outlier.sentence() + " " + outlier.explanation()));
        evaluation.adjustments().forEach(change -> lines.add("Verandert – " + change.step().label() + ": " + change.told()));
        return lines;
    }
}
