package nl.vliegwiel.setup.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation of each round. */
@Service
@Transactional
class RoundEvaluations {

    private final RoundEvaluationRows rows;
    private final RoundFigures figures;
    private final WorkingDays days;

    RoundEvaluations(RoundEvaluationRows rows, RoundFigures figures, WorkingDays days) {
        this.rows = rows;
        this.figures = figures;
        this.days = days;
    }

    /** Empty until the experiences of this round were gathered. */
    Optional<RoundEvaluation> find(String number) {
        return rows.findByNumber(number);
    }

    /** @throws java.util.NoSuchElementException before the experiences of this round were gathered */
    RoundEvaluation get(Round round) {
        return find(round.number()).orElseThrow();
    }

    /** The evaluation begins: from here on everybody talks about the figures of this day. */
    void begin(Round round, Experience experience, String by) {
        rows.save(new RoundEvaluation(round.number(), experience, figures.take(round).id(), by, days.today()));
    }

    /** "Rond eerst stap 3 af." for each step that is open. */
    static List<String> openSteps(Collection<Step> open) {
        return open.stream().map(step -> "Rond eerst stap " + (step.ordinal() + 1) + " af.").toList();
    }
}
