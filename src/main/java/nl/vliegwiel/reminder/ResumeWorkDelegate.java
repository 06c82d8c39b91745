package nl.vliegwiel.reminder;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the deadline run again. */
@Component
class ResumeWorkDelegate implements JavaDelegate {

    private final Pauses pauses;

    ResumeWorkDelegate(Pauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String pause = (String) execution.getVariable(ReminderVariables.PAUSE.name());
        pauses.resume(pause);
    }
}
