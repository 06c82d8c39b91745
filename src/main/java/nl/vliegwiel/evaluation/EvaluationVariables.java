package nl.vliegwiel.evaluation;

import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process of an evaluation knows. */
@Component
public class EvaluationVariables implements ProcessVariables {

    /** How the lifecycle goes on; unset while measuring goes on. */
    public static final Variable<EvaluationDecision> EVALUATION_DECISION = Variable.code("evaluationDecision", EvaluationDecision.class);

    static final Variable<Boolean> MEASURE_MORE = Variable.flag("measureMore");

    @Override
    public List<Variable<?>> declared() {
        return List.of(EVALUATION_DECISION, MEASURE_MORE);
    }
}
