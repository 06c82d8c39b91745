package nl.vliegwiel.absence;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineTaskGiving implements TaskGiving {

    private final TaskService tasks;

    EngineTaskGiving(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void give(String task, String login) {
        tasks.setAssignee(task, login);
    }
}
