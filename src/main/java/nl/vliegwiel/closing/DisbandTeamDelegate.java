package nl.vliegwiel.closing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody is a member any more, and nothing of its set-up is asked of anybody. */
@Component
class DisbandTeamDelegate implements JavaDelegate {

    private final ClosingSteps steps;

    DisbandTeamDelegate(ClosingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.disband((String) execution.getVariable(ClosingVariables.CLOSING_ID.name()), execution.getProcessInstanceId());
    }
}
