package nl.vliegwiel.setup.evaluation;

import nl.vliegwiel.setup.EvaluationRequests;
import nl.vliegwiel.setup.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Figures that stand out bring the evaluation forward; when the round no longer waits for one, the record says why. */
@Component
class AskEvaluationDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final StandingOutRecords records;
    private final EvaluationRequests requests;

    AskEvaluationDelegate(Rounds rounds, StandingOutRecords records, EvaluationRequests requests) {
        this.rounds = rounds;
        this.records = records;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        records.follow((String) execution.getVariable(RoundEvaluationVariables.STANDING_OUT_ID.name()),
                rounds.get(execution.getProcessBusinessKey()), requests);
    }
}
