package nl.vliegwiel.reminder;

import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineTaskChanges implements TaskChanges {

    private final TaskService tasks;

    EngineTaskChanges(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean raise(String task, int priority) {
        Task found = tasks.createTaskQuery().taskId(task).singleResult();
        if (found != null && found.getPriority() < priority) {
            tasks.setPriority(task, priority);
        }
        return found != null;
    }

    @Override
    public void dueOn(String task, Date moment) {
        tasks.setDueDate(task, moment);
        tasks.setPriority(task, Task.PRIORITY_NORMAL);
    }

    @Override
    public void giveTo(String task, String worker) {
        tasks.setAssignee(task, worker);
    }

    @Override
    public void pause(String task, Date until) {
        tasks.setFollowUpDate(task, until);
    }
}
