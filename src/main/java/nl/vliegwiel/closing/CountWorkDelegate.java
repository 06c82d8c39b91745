package nl.vliegwiel.closing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether anything of the team is still open, and says when to look again. */
@Component
class CountWorkDelegate implements JavaDelegate {

    private final ClosingSteps steps;

    CountWorkDelegate(ClosingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ClosingVariables.WORK_LEFT.name(),
                steps.isWorkLeft((String) execution.getVariable(ClosingVariables.CLOSING_ID.name())));
        execution.setVariable(ClosingVariables.RECHECK_ON.name(), steps.recheckOn());
    }
}
