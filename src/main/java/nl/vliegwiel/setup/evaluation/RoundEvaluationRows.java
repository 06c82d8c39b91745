package nl.vliegwiel.setup.evaluation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RoundEvaluationRows extends Repository<RoundEvaluation, String> {

    RoundEvaluation save(RoundEvaluation evaluation);

    Optional<RoundEvaluation> findByNumber(String number);
}
