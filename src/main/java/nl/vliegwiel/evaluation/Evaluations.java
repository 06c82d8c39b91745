package nl.vliegwiel.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluations of a dossier: at most one goes on at a time. */
@Service
@Transactional
public class Evaluations {

    private final EvaluationRows rows;
    private final Clock clock;

    Evaluations(EvaluationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The evaluation that goes on, empty when none does. */
    public Optional<Evaluation> current(String number) {
        return rows.findFirstByReferenceAndDecidedOnIsNull(number);
    }

    /** The last evaluation that led to a decision. */
    public Optional<Evaluation> latest(String number) {
        return rows.findFirstByReferenceAndDecidedOnIsNotNullOrderByDecidedOnDescStartedOnDesc(number);
    }

    Evaluation currentOrNew(String number) {
        return current(number).orElseGet(() -> rows.save(new Evaluation(number, LocalDate.now(clock))));
    }
}
