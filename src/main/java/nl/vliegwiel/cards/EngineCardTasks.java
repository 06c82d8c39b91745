package nl.vliegwiel.cards;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the engine as the person who is logged in: what that person may not see, is not there. */
@Component
class EngineCardTasks {

    private final TaskService tasks;
    private final JdbcClient jdbc;

    EngineCardTasks(@Lazy TaskService tasks, JdbcClient jdbc) {
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** @param ids not empty */
    List<CardTask> seen(Collection<String> ids) {
        List<Task> seen = tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        Map<String, String> numbers = numbers(seen.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        return seen.stream().map(task -> new CardTask(task.getId(), task.getTaskDefinitionKey(), task.getDescription(), task.getAssignee(),
                instant(task.getDueDate()), instant(task.getFollowUpDate()), numbers.get(task.getProcessInstanceId()))).toList();
    }

    /** Whoever may see a task need not see its process, which is where the number stands. */
    private Map<String, String> numbers(Set<String> instances) {
        Map<String, String> numbers = new HashMap<>();
        if (!instances.isEmpty()) {
            jdbc.sql("select id_, business_key_ from act_ru_execution where id_ in (:ids) and business_key_ is not null")
                    .param("ids", instances).query((row, index) -> numbers.put(row.getString(1), row.getString(2))).list();
        }
        return numbers;
    }

    private static Instant instant(Date moment) {
        return moment == null ? null : moment.toInstant();
    }
}
