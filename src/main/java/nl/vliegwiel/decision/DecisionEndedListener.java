package nl.vliegwiel.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * However a decision's process ends, also when somebody deletes it: nothing stays reserved for it. What another team goes on with is not over.
 */
@Component
class DecisionEndedListener implements ExecutionListener {

    private final CaseDecisions decisions;

    DecisionEndedListener(CaseDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String id = (String) execution.getVariable(DecisionVariables.DECISION_ID.name());
        CaseDecision decision = decisions.get(execution.getProcessBusinessKey(), id);
        if (decision.team().equals(execution.getTenantId())) {
            decisions.over(decision);
        }
    }
}
