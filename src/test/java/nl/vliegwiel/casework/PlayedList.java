package nl.vliegwiel.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.time.TimeMachine;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of people whom a team looks up, as coby and her colleagues would. */
@TestComponent
public class PlayedList {

    private final Player player;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final TimeMachine time;
    private final JdbcClient jdbc;

    PlayedList(Player player, RuntimeService runtime, TaskService tasks, ManagementService management, TimeMachine time, JdbcClient jdbc) {
        this.player = player;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.time = time;
        this.jdbc = jdbc;
    }

    static Map<String, Object> answers(List<Map<String, Object>> households, String... workers) {
        return Map.of("team", "wijkteam-centrum", "purpose", "Leren kennen wie lang bijstand heeft", "legalBasis", "PARTICIPATION_ACT",
                "agreedBy", "M. de Wit, hoofd Werk en Inkomen", "agreedOn", "2026-02-20", "workers", List.of(workers), "households", households);
    }

    static Map<String, Object> household(String name) {
        return Map.of("name", "Familie " + name, "address", name + "straat 1", "neighbourhood", "binnenstad");
    }

    /** @return its number, after what could run has run */
    String record(String login, Map<String, Object> answers) {
        time.goTo(Households.START.toInstant());
        String number = player.start(login, "reaching-out", answers);
        runJobs(number);
        return number;
    }

    void work(String login, String number, String task, Map<String, Object> answers) {
        player.work(login, number, task, answers);
        runJobs(number);
    }

    void at(String number, Instant moment) {
        time.goTo(moment);
        runJobs(number);
    }

    /** Of the list and of the dossiers that it opened: other tests' households stay as they are. */
    private void runJobs(String number) {
        List<Job> due = due(number);
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = due(number);
        }
    }

    private List<Job> due(String number) {
        Set<String> instances = Stream.concat(Stream.of(number), dossiers(number).stream())
                .flatMap(key -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream())
                .map(ProcessInstance::getId).collect(Collectors.toSet());
        return instances.isEmpty() ? List.of()
                : management.createJobQuery().processInstanceIds(instances).executable().withRetriesLeft().active().list();
    }

    /** Null when it ended. */
    ProcessInstance instance(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).processDefinitionKey("reaching-out").singleResult();
    }

    List<Task> open(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).initializeFormKeys().list();
    }

    /** The dossiers that were opened for it, in the order of the list. */
    List<String> dossiers(String number) {
        return stored(number, "h.dossier").stream().filter(dossier -> !dossier.equals("null")).toList();
    }

    /** What is kept of its households, in the order of the list. */
    List<String> stored(String number, String column) {
        return jdbc.sql("select " + column + " from reaching_out b join reaching_out_household h on h.reaching_out_id = b.id "
                + "where b.number = ? order by h.sequence").param(number).query((row, index) -> String.valueOf(row.getString(1))).list();
    }
}
