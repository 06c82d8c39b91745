package nl.vliegwiel.engine.due;

import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Gives a task that its model gives no due date one in working days. */
class DueDate implements TaskListener {

    private final DueProperties properties;
    private final WorkingDays workingDays;

    DueDate(DueProperties properties, WorkingDays workingDays) {
        this.properties = properties;
        this.workingDays = workingDays;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getDueDate() == null) {
            int days = properties.daysFor(task.getTaskDefinitionKey());
            task.setDueDate(workingDays.closeOf(workingDays.after(workingDays.today(), days)));
        }
    }
}
