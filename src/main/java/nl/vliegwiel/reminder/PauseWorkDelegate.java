package nl.vliegwiel.reminder;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Stops the deadline. */
@Component
class PauseWorkDelegate implements JavaDelegate {

    private final Pauses pauses;

    PauseWorkDelegate(Pauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String pause = (String) execution.getVariable(ReminderVariables.PAUSE.name());
        execution.setVariable(ReminderVariables.WORK_STILL_OPEN.name(), pauses.begin(pause));
    }
}
