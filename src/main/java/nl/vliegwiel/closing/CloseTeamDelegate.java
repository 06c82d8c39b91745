package nl.vliegwiel.closing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day has come: the team's neighbourhoods are others' from now on, as far as those are there. */
@Component
class CloseTeamDelegate implements JavaDelegate {

    private final ClosingSteps steps;

    CloseTeamDelegate(ClosingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean closed = steps.close((String) execution.getVariable(ClosingVariables.CLOSING_ID.name()));
        execution.setVariable(ClosingVariables.RECEIVER_GONE.name(), !closed);
    }
}
