package nl.vliegwiel.reminder;

import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.time.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reminds once of each step of each due date (mission E5: one channel, the task list). A new due date counts anew. One call does one
 * page of each step, in the transaction of the job that asks for it.
 */
@Service
class Reminders {

    private final OpenTasks open;
    private final OverdueWork overdue;
    private final TaskChanges tasks;
    private final Deadlines deadlines;
    private final JdbcClient jdbc;

    Reminders(OpenTasks open, OverdueWork overdue, TaskChanges tasks, Deadlines deadlines, JdbcClient jdbc) {
        this.open = open;
        this.overdue = overdue;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
    }

    /** @return whether there may be more to remind of */
    boolean remind() {
        return remind(Step.LATE, late()) | remind(Step.DUE, open.unreminded(Step.DUE, deadlines.getTodayUntil().toInstant()))
                | remind(Step.SOON, open.unreminded(Step.SOON, deadlines.getSoonUntil().toInstant()));
    }

    private List<OpenTask> late() {
        return Stream.concat(open.unreminded(Step.LATE, deadlines.lateUntil().toInstant()).stream(),
                open.unreminded(Step.LATE, deadlines.now(), deadlines.terms().urgentTasks()).stream()).distinct().toList();
    }

    private boolean remind(Step step, List<OpenTask> page) {
        page.forEach(task -> remind(step, task));
        return page.size() >= deadlines.terms().page();
    }

    private void remind(Step step, OpenTask task) {
        jdbc.sql("insert into task_reminder (task_id, due_at, step, reminded_at) values (?, ?, ?, ?)")
                .params(task.id(), Timestamp.from(task.dueAt()), step.name(), Timestamp.from(deadlines.now())).update();
        if (tasks.raise(task.id(), step.priority()) && step == Step.LATE) {
            overdue.report(task);
        }
    }
}
