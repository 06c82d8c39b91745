package nl.vliegwiel.cards;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.time.Deadlines;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks in the engine, as the person who is logged in, for what comes after a task. */
@Component
class EngineNextTask {

    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final Deadlines deadlines;

    EngineNextTask(@Lazy TaskService tasks, JdbcClient jdbc, Deadlines deadlines) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    /** The number that a task was about which this person finished; empty for any other task. */
    Optional<String> numberOf(String finished, Actor actor) {
        return jdbc.sql("""
                select p.business_key_ from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_
                where t.id_ = ? and t.assignee_ = ? and t.end_time_ is not null and p.business_key_ is not null""")
                .params(finished, actor.id()).query(String.class).optional();
    }

    /** What is due first of this person's own work, and of what nobody has yet, under these numbers; what waits, waits. */
    Optional<NextTask.Found> under(Collection<String> numbers, Actor actor) {
        TaskQuery query = tasks.createTaskQuery().processInstanceBusinessKeyIn(numbers.toArray(String[]::new));
        return first(actor.roles().isEmpty() ? query.taskAssignee(actor.id())
                : query.or().taskAssignee(actor.id()).taskCandidateGroupIn(List.copyOf(actor.roles())).endOr());
    }

    Optional<NextTask.Found> ofOwn(Actor actor) {
        return first(tasks.createTaskQuery().taskAssignee(actor.id()));
    }

    private Optional<NextTask.Found> first(TaskQuery query) {
        List<Task> found = query.followUpBeforeOrNotExistent(Date.from(deadlines.now())).active()
                .orderByDueDate().asc().orderByTaskCreateTime().asc().listPage(0, 1);
        return found.stream().findFirst().map(task -> new NextTask.Found(task.getId(), task.getName()));
    }

    /** Whether the engine is still about to do something under these numbers. */
    boolean isBusy(Collection<String> numbers) {
        return jdbc.sql("""
                select count(*) from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_
                where p.business_key_ in (:numbers) and j.retries_ > 0 and j.suspension_state_ = 1
                and (j.duedate_ is null or j.duedate_ <= :now)""").param("numbers", numbers)
                .param("now", Timestamp.from(deadlines.now())).query(Long.class).single() > 0;
    }
}
