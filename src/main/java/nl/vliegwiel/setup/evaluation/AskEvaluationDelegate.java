package nl.vliegwiel.setup.evaluation;

import nl.vliegwiel.setup.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Figures that stand out bring the evaluation forward, or the next round; when neither can be, the project lead is asked again. */
@Component
class AskEvaluationDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final StandingOutRecords records;

    AskEvaluationDelegate(Rounds rounds, StandingOutRecords records) {
        this.rounds = rounds;
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        records.follow((String) execution.getVariable(RoundEvaluationVariables.STANDING_OUT_ID.name()),
                rounds.get(execution.getProcessBusinessKey()));
    }
}
