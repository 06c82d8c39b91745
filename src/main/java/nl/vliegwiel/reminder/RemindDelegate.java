package nl.vliegwiel.reminder;

import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds of one page of tasks; on a holiday nobody is reminded. */
@Component
class RemindDelegate implements JavaDelegate {

    private final Reminders reminders;
    private final WorkingDays days;

    RemindDelegate(Reminders reminders, WorkingDays days) {
        this.reminders = reminders;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean more = days.isWorkingDay(days.today()) && reminders.remind();
        execution.setVariable(ReminderVariables.MORE_TO_REMIND.name(), more);
    }
}
