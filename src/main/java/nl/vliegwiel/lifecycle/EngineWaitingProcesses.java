package nl.vliegwiel.lifecycle;

import java.util.List;
import nl.vliegwiel.team.Colleagues;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineWaitingProcesses implements WaitingProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Colleagues colleagues;

    EngineWaitingProcesses(@Lazy RuntimeService runtime, @Lazy TaskService tasks, Colleagues colleagues) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.colleagues = colleagues;
    }

    @Override
    public boolean expects(String message, String number) {
        return runtime.createExecutionQuery().processInstanceBusinessKey(number).messageEventSubscriptionName(message).count() > 0;
    }

    @Override
    public boolean runs(String process, String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).processDefinitionKey(process).count() > 0;
    }

    @Override
    public boolean waitsAt(String task, String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(task).count() > 0;
    }

    @Override
    public List<String> openTasks(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).orderByTaskName().asc().list().stream().map(this::line).toList();
    }

    private String line(Task task) {
        return task.getAssignee() == null ? task.getName() : task.getName() + " (" + colleagues.nameOf(task.getAssignee()) + ")";
    }
}
