package nl.vliegwiel.reminder;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Wakes the pause that somebody ends before its date. */
@Component
class EndPauseDelegate implements JavaDelegate {

    private final Pauses pauses;

    EndPauseDelegate(Pauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String pause = (String) execution.getVariable(ReminderVariables.PAUSE.name());
        pauses.resumeEarlier(pause);
    }
}
