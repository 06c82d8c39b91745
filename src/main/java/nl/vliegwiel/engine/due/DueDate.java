package nl.vliegwiel.engine.due;

import nl.vliegwiel.time.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Gives a task that its model gives no due date one from the table of terms. */
class DueDate implements TaskListener {

    private final Deadlines deadlines;

    DueDate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getDueDate() == null) {
            task.setDueDate(deadlines.dueFor(task.getTaskDefinitionKey()));
        }
    }
}
