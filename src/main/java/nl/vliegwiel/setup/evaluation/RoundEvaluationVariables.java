package nl.vliegwiel.setup.evaluation;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

@Component
class RoundEvaluationVariables implements ProcessVariables {

    /** Whether management agrees with the evaluation. */
    static final Variable<Boolean> EVALUATION_AGREED = Variable.flag("evaluationAgreed");
    static final Variable<AfterEvaluation> AFTER_EVALUATION = Variable.code("afterEvaluation", AfterEvaluation.class);
    /** Null when the team ends. */
    static final Variable<Date> NEXT_ROUND_ON = Variable.moment("nextRoundOn");
    /** That figures stood out, and what is done with it. */
    static final Variable<String> STANDING_OUT_ID = Variable.id("standingOutId");
    static final Variable<FiguresDecision> FIGURES_DECISION = Variable.code("figuresDecision", FiguresDecision.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(EVALUATION_AGREED, AFTER_EVALUATION, NEXT_ROUND_ON, STANDING_OUT_ID, FIGURES_DECISION);
    }
}
