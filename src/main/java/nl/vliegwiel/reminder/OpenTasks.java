package nl.vliegwiel.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.time.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads the engine's open tasks, many at once and whoever asks (design §5): reminders are nobody's query. */
@Repository
class OpenTasks {

    private static final String TASK = """
            select t.id_ as id, t.name_ as name, t.task_def_key_ as kind, t.assignee_ as worker, t.due_date_ as due_at,
              t.follow_up_date_ as paused_until, t.tenant_id_ as team, p.business_key_ as number
            from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_
            where t.suspension_state_ = 1 and\s""";
    private static final String UNREMINDED = """
            t.due_date_ < :until and (t.follow_up_date_ is null or t.follow_up_date_ <= :now)
            and not exists (select 1 from task_reminder r where r.task_id = t.id_ and r.step = :step and r.due_at = t.due_date_)""";

    private final JdbcClient jdbc;
    private final Deadlines deadlines;

    OpenTasks(JdbcClient jdbc, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    /** Tasks of every team that are due before a moment and of which this step has not reminded for that due date, the oldest first. */
    List<OpenTask> unreminded(Step step, Instant until) {
        return list(bind(jdbc.sql(TASK + UNREMINDED + " order by t.due_date_, t.id_ fetch first :page rows only"), step, until));
    }

    /** The same, of these kinds only. */
    List<OpenTask> unreminded(Step step, Instant until, Collection<String> kinds) {
        return kinds.isEmpty() ? List.of() : list(bind(jdbc.sql(TASK + UNREMINDED
                + " and t.task_def_key_ in (:kinds) order by t.due_date_, t.id_ fetch first :page rows only"), step, until).param("kinds", kinds));
    }

    private StatementSpec bind(StatementSpec sql, Step step, Instant until) {
        return sql.param("step", step.name()).param("until", Timestamp.from(until)).param("now", Timestamp.from(deadlines.now()))
                .param("page", deadlines.terms().page());
    }

    /** Empty when it is no longer open. */
    Optional<OpenTask> find(String id) {
        return list(jdbc.sql(TASK + "t.id_ = :id").param("id", id)).stream().findFirst();
    }

    /** What somebody has on hand, what is due first on top. */
    List<OpenTask> of(String worker, Collection<String> teams) {
        return teams.isEmpty() ? List.of() : list(jdbc.sql(TASK + "t.assignee_ = :worker and t.tenant_id_ in (:teams) order by t.due_date_, t.id_")
                .param("worker", worker).param("teams", teams));
    }

    /** The role groups that may do a task. */
    List<String> roles(String task) {
        return jdbc.sql("select group_id_ from act_ru_identitylink where task_id_ = ? and type_ = 'candidate' and group_id_ is not null")
                .param(task).query(String.class).list();
    }

    private static List<OpenTask> list(StatementSpec sql) {
        return sql.query((row, index) -> new OpenTask(row.getString("id"), row.getString("name"), row.getString("kind"), row.getString("worker"),
                instant(row.getTimestamp("due_at")), instant(row.getTimestamp("paused_until")), row.getString("team"), row.getString("number"))).list();
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
