package nl.vliegwiel.closing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day has come: the team's neighbourhoods are others' from now on. */
@Component
class CloseTeamDelegate implements JavaDelegate {

    private final ClosingSteps steps;

    CloseTeamDelegate(ClosingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.close((String) execution.getVariable(ClosingVariables.CLOSING_ID.name()));
    }
}
