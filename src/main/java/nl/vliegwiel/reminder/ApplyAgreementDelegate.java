package nl.vliegwiel.reminder;

import java.util.List;
import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives late work the deadline and the colleague that were agreed; without effect when it is done meanwhile. */
@Component
class ApplyAgreementDelegate implements JavaDelegate {

    private final OverdueWork overdue;
    private final OpenTasks open;
    private final TaskChanges tasks;
    private final List<LateWorkAgreed> concerned;
    private final WorkingDays days;

    ApplyAgreementDelegate(OverdueWork overdue, OpenTasks open, TaskChanges tasks, List<LateWorkAgreed> concerned, WorkingDays days) {
        this.overdue = overdue;
        this.open = open;
        this.tasks = tasks;
        this.concerned = concerned;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Overdue late = overdue.get((String) execution.getVariable(ReminderVariables.OVERDUE_WORK.name()));
        open.find(late.taskId()).ifPresent(task -> apply(late, task.id()));
    }

    private void apply(Overdue late, String task) {
        if (late.newDueOn() != null) {
            tasks.dueOn(task, days.closeOf(late.newDueOn()));
        }
        if (late.newWorker() != null) {
            tasks.giveTo(task, late.newWorker());
        }
        concerned.forEach(feature -> feature.agreed(late.number(), task, late.agreed(), late.newWorker(), late.askedBy()));
    }
}
