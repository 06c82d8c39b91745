package nl.vliegwiel.datarequest;

import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The agency got more time, so the task that waits for its answer gets it too. */
@Component
class MoveAnswerDateDelegate implements JavaDelegate {

    private static final String WAITS_FOR_ANSWER = "userTask_fileAnswer";

    private final TaskService tasks;

    MoveAnswerDateDelegate(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date due = DataRequestVariables.AGENCY_ANSWER_DUE_ON.decode(execution.getVariable(DataRequestVariables.AGENCY_ANSWER_DUE_ON.name()));
        tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).taskDefinitionKey(WAITS_FOR_ANSWER).list().forEach(task -> {
            task.setDueDate(due);
            tasks.saveTask(task);
        });
    }
}
