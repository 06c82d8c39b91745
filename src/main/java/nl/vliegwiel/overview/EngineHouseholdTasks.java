package nl.vliegwiel.overview;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the engine for tasks as the person at the screen: what it does not show, is not there. */
@Component
class EngineHouseholdTasks {

    private static final int MOST = 50;

    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final WorkingDays days;
    private final Clock clock;

    EngineHouseholdTasks(@Lazy TaskService tasks, JdbcClient jdbc, Colleagues colleagues, WorkingDays days, Clock clock) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.days = days;
        this.clock = clock;
    }

    /** The number that a task runs under; empty for a task that this person does not see. Its process may be out of sight, so that is read by itself. */
    Optional<String> numberOf(String task) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult()).map(Task::getProcessInstanceId)
                .flatMap(process -> jdbc.sql("select business_key_ from act_ru_execution where id_ = ?").param(process)
                        .query((row, index) -> Optional.ofNullable(row.getString(1))).single());
    }

    /** Those to be done first come first. */
    List<HouseholdTask> openFor(String number) {
        List<Task> open = tasks.createTaskQuery().processInstanceBusinessKey(number).active().orderByDueDate().asc().listPage(0, MOST);
        Map<String, String> names = colleagues.namesOf(open.stream().map(Task::getAssignee).filter(Objects::nonNull).toList());
        return open.stream().map(task -> open(task, names)).toList();
    }

    private HouseholdTask open(Task task, Map<String, String> names) {
        Date now = Date.from(clock.instant());
        boolean waits = task.getFollowUpDate() != null && task.getFollowUpDate().after(now);
        boolean late = !waits && task.getDueDate() != null && task.getDueDate().before(now);
        return new HouseholdTask(task.getId(), task.getName(), task.getAssignee() == null ? null : names.get(task.getAssignee()),
                day(task.getDueDate()), late, waits ? day(task.getFollowUpDate()) : null);
    }

    private String day(Date moment) {
        return moment == null ? null : DutchDate.of(days.dayOf(moment));
    }
}
