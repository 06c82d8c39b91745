package nl.vliegwiel.closing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Brings one page of the team's other work along, and says when all of it has landed. */
@Component
class PassOnWorkDelegate implements JavaDelegate {

    private final ClosingSteps steps;

    PassOnWorkDelegate(ClosingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean moreDossiers = (Boolean) execution.getVariable(ClosingVariables.MORE_TO_PASS_ON.name());
        boolean more = steps.passOnWork((String) execution.getVariable(ClosingVariables.CLOSING_ID.name()));
        execution.setVariable(ClosingVariables.MORE_TO_PASS_ON.name(), more || moreDossiers);
        execution.setVariable(ClosingVariables.SETTLED_ON.name(), steps.settledOn());
    }
}
