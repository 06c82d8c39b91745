package nl.vliegwiel.handover;

import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.evaluation.Evaluation;
import nl.vliegwiel.evaluation.Evaluations;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(5)
class EvaluationPart implements SummaryPart {

    private final Evaluations evaluations;

    EvaluationPart(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Optional<String> tell(CaseFile file) {
        return evaluations.latest(file.reference()).map(EvaluationPart::told);
    }

    private static String told(Evaluation evaluation) {
        return "Evaluatie van " + DutchDate.of(evaluation.decidedOn()) + ": " + evaluation.reason();
    }
}
