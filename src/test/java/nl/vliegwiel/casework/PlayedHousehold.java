package nl.vliegwiel.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.time.TimeMachine;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One household of a test: what people do for it, what is open for it, and what its dossier holds. Its jobs run after every move. */
final class PlayedHousehold {

    /** What a test sees the product with. */
    record Stage(Player player, RuntimeService runtime, TaskService tasks, HistoryService history, ManagementService management,
            TimeMachine time, JdbcClient jdbc) {
    }

    private final Stage stage;
    private final String signal;

    PlayedHousehold(Stage stage, String signal) {
        this.stage = stage;
        this.signal = signal;
        runJobs();
    }

    /** Number of the signal that it began with. */
    String signal() {
        return signal;
    }

    /** Number of the dossier; null while there is none. */
    String number() {
        return stage.jdbc.sql("select dossier from signal where number = ?").param(signal).query(String.class).optional().orElse(null);
    }

    /** Somebody claims and completes the one open task of this kind. */
    PlayedHousehold work(String login, String task, Map<String, Object> answers) {
        List<Task> open = open(task);
        if (open.size() != 1) {
            throw new AssertionError("Open for this household are " + openTasks() + " and not one " + task);
        }
        stage.player.work(login, open.get(0), answers);
        return runJobs();
    }

    /** Whoever has this very task completes it. */
    PlayedHousehold work(Task task, Map<String, Object> answers) {
        stage.player.work(task.getAssignee(), task, answers);
        return runJobs();
    }

    /** Somebody claims and completes this very task. */
    PlayedHousehold work(String login, Task task, Map<String, Object> answers) {
        stage.player.work(login, task, answers);
        return runJobs();
    }

    /** All who have a task of this kind complete it. */
    PlayedHousehold workAll(String task, Map<String, Object> answers) {
        open(task).forEach(mine -> work(mine, answers));
        return this;
    }

    /** All who have a task of this kind complete it before any job runs. */
    PlayedHousehold workTogether(String task, Map<String, Object> answers) {
        open(task).forEach(mine -> stage.player.work(mine.getAssignee(), mine, answers));
        return runJobs();
    }

    /** What the form of its one open task of this kind is filled with when somebody opens it. */
    Map<String, Object> shown(String login, String task) {
        return stage.player.shown(login, open(task).get(0));
    }

    /** Somebody reports news about it. */
    PlayedHousehold report(String login, String event, Map<String, Object> more) {
        stage.player.start(login, "household-event", Answers.with(more, Map.of("dossier", number(), "householdEvent", event)));
        return runJobs();
    }

    /** The same news reported twice before any of it is passed on. */
    PlayedHousehold reportTwice(String login, String event, Map<String, Object> more) {
        Map<String, Object> news = Answers.with(more, Map.of("dossier", number(), "householdEvent", event));
        stage.player.start(login, "household-event", news);
        stage.player.start(login, "household-event", news);
        return runJobs();
    }

    /** As the job executor would, for this household alone: other tests' households stay as they are. */
    PlayedHousehold runJobs() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> stage.management.executeJob(job.getId()));
            due = due();
        }
        return this;
    }

    private List<Job> due() {
        Set<String> instances = instances(null).map(ProcessInstance::getId).collect(Collectors.toSet());
        return instances.isEmpty() ? List.of()
                : stage.management.createJobQuery().processInstanceIds(instances).executable().withRetriesLeft().active().list();
    }

    /** It is this moment, and what was due by then has happened. */
    PlayedHousehold at(Instant moment) {
        stage.time.goTo(moment);
        return runJobs();
    }

    /** It is so long after the moment of the one timer of this event. */
    PlayedHousehold atTimer(String event, Duration after) {
        return at(timer(event).plus(after));
    }

    /** When the one timer of this event goes off. */
    Instant timer(String event) {
        List<Job> jobs = stage.management.createJobQuery().activityId(event).timers().list().stream()
                .filter(job -> instances(null).anyMatch(instance -> instance.getId().equals(job.getProcessInstanceId()))).toList();
        if (jobs.size() != 1) {
            throw new AssertionError(jobs.size() + " timers " + event + " for this household");
        }
        return jobs.get(0).getDuedate().toInstant();
    }

    /** The kinds of its open tasks, in every team, by name. */
    List<String> openTasks() {
        return open(null).stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** Its open tasks of this kind; null for every kind. */
    List<Task> open(String task) {
        return numbers().flatMap(number -> stage.tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream())
                .filter(open -> task == null || open.getTaskDefinitionKey().equals(task)).toList();
    }

    /** The one running process of this kind. */
    ProcessInstance process(String key) {
        List<ProcessInstance> running = processes(key);
        if (running.size() != 1) {
            throw new AssertionError(running.size() + " running processes " + key + " for this household");
        }
        return running.get(0);
    }

    List<ProcessInstance> processes(String key) {
        return instances(key).toList();
    }

    private Stream<ProcessInstance> instances(String key) {
        return numbers().flatMap(number -> stage.runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream())
                .filter(instance -> key == null || instance.getProcessDefinitionKey().equals(key));
    }

    /** The end events that processes of this kind reached, the first one first. */
    List<String> ends(String process) {
        return numbers().flatMap(number -> stage.history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number)
                        .processDefinitionKey(process).finished().orderByProcessInstanceEndTime().asc().list().stream())
                .map(ended -> Ends.of(stage.history, ended)).toList();
    }

    /** Every process it ever had, by id. */
    List<String> everyInstance() {
        return numbers().flatMap(number -> stage.history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream())
                .map(instance -> instance.getId()).toList();
    }

    /** How often its processes came to this element. */
    long passed(String element) {
        return everyInstance().stream().mapToLong(instance ->
                stage.history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId(element).count()).sum();
    }

    private Stream<String> numbers() {
        return Stream.concat(Stream.of(signal, number()), questions()).filter(number -> number != null);
    }

    /** The questions to colleagues about it run under numbers of their own. */
    private Stream<String> questions() {
        return stage.jdbc.sql("select number from consultation where reference = ?").param(number()).query(String.class).list().stream();
    }

    /** What a table of the dossier holds in this column under its number, by value; null as "null". */
    List<String> stored(String table, String column) {
        return stage.jdbc.sql("select " + column + " from " + table + " where reference = ?").param(number())
                .query((row, index) -> String.valueOf(row.getString(1))).list().stream().sorted().toList();
    }

    /** What the dossier's cover says. */
    String cover(String column) {
        return stored("case_file", column).get(0);
    }

    /** What is written down about its signal. */
    String report(String column) {
        return stage.jdbc.sql("select " + column + " from signal where number = ?").param(signal).query(String.class).single();
    }
}
