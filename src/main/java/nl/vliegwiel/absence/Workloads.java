package nl.vliegwiel.absence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Who has how much, and which tasks, in one query each (design §5). */
@Repository
class Workloads {

    private static final String HOUSEHOLDS = """
            select contact_person as login, count(*) as many from case_file
            where team = ? and closed_on is null and contact_person is not null group by contact_person""";
    private static final String TASKS = "select assignee_ as login, count(*) as many from act_ru_task where tenant_id_ = ? "
            + "and assignee_ is not null group by assignee_";
    private static final String OPEN = """
            select t.id_ as id, t.name_ as name, t.assignee_ as worker, t.due_date_ as due_at, p.business_key_ as number
            from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_ where\s""";

    private final JdbcClient jdbc;

    Workloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many open households of a team each has, by login. */
    Map<String, Integer> households(String team) {
        return counts(HOUSEHOLDS, team);
    }

    /** How many open tasks of a team each has, by login. */
    Map<String, Integer> tasks(String team) {
        return counts(TASKS, team);
    }

    private Map<String, Integer> counts(String sql, String team) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql(sql).param(team).query((row, index) -> Map.entry(row.getString("login"), row.getInt("many"))).list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** What somebody has on hand in a team, what is due first on top. */
    List<OpenTaskOf> of(String login, String team) {
        return list(jdbc.sql(OPEN + "t.assignee_ = ? and t.tenant_id_ = ? order by t.due_date_, t.id_").param(login).param(team));
    }

    /** Those of these tasks that are still open. */
    List<OpenTaskOf> open(Collection<String> tasks) {
        return tasks.isEmpty() ? List.of() : list(jdbc.sql(OPEN + "t.id_ in (:tasks)").param("tasks", tasks));
    }

    /** The role groups that each of these tasks is for. */
    Map<String, Set<String>> groups(Collection<String> tasks) {
        Map<String, Set<String>> groups = new HashMap<>();
        if (!tasks.isEmpty()) {
            jdbc.sql("select task_id_ as task, group_id_ as role from act_ru_identitylink "
                            + "where task_id_ in (:tasks) and type_ = 'candidate' and group_id_ is not null").param("tasks", tasks)
                    .query((row, index) -> Map.entry(row.getString("task"), row.getString("role"))).list()
                    .forEach(link -> groups.computeIfAbsent(link.getKey(), task -> new HashSet<>()).add(link.getValue()));
        }
        return groups;
    }

    private static List<OpenTaskOf> list(StatementSpec sql) {
        return sql.query((row, index) -> new OpenTaskOf(row.getString("id"), row.getString("name"), row.getString("worker"),
                instant(row.getTimestamp("due_at")), row.getString("number"))).list();
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    /**
     * A task that is open in the engine.
     *
     * @param worker login; null while nobody has it
     * @param number its process runs under; may be null
     */
    record OpenTaskOf(String id, String name, String worker, Instant dueAt, String number) {

        boolean isUnder(Collection<String> numbers) {
            return number != null && numbers.contains(number);
        }
    }
}
