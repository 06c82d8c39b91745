package nl.vliegwiel.teamwork;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.time.TimeMachine;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One round of a new team: what people do in it and what is open in it. Its jobs run after every move. */
public final class PlayedRound {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final String MAP = "userTask_mapPartners";
    private static final AtomicInteger MADE = new AtomicInteger();

    private final BeanFactory beans;
    private final String number;

    private PlayedRound(BeanFactory beans, String number) {
        this.beans = beans;
        this.number = number;
        runJobs();
    }

    /** A round that is there. */
    public static PlayedRound of(BeanFactory beans, String number) {
        return new PlayedRound(beans, number);
    }

    /** daan starts a new team with coby and fons; the assignment waits for fons. */
    public static PlayedRound started(BeanFactory beans) {
        String name = "Proefteam " + MADE.incrementAndGet();
        return new PlayedRound(beans, beans.getBean(Player.class).start("daan", "team-setup", Map.of("about", "NEW", "newTeam", name,
                "coordinators", List.of("coby"), "managers", List.of("fons"), "reason", "De wijk vraagt erom")));
    }

    /** Step 1 is open: the social map waits for coby. Its one neighbourhood is {@link #area()}. */
    public static PlayedRound assigned(BeanFactory beans) {
        PlayedRound round = started(beans);
        return round.work("fons", "userTask_recordAssignment", Map.of("role", "Kort en snel helpen", "commissioner", "Gemeente",
                "employer", "Stichting Wijkteams", "newAreas", List.of(Map.of("name", round.areaName())), "ageGroup", "ALL",
                "goals", List.of(Map.of("result", "Meer mensen doen mee", "measure", "De helft van de huishoudens"))));
    }

    public String number() {
        return number;
    }

    private String areaName() {
        return "Buurt " + number;
    }

    /** Code of the neighbourhood that the team is for. */
    public String area() {
        return "buurt-" + number;
    }

    /** Somebody claims and completes the one open task of this kind. */
    public PlayedRound work(String login, String task, Map<String, Object> answers) {
        player().work(login, one(task), MAP.equals(task) ? StepAnswers.in(neighbourhood(login), answers) : answers);
        return runJobs();
    }

    @SuppressWarnings("unchecked")
    private Object neighbourhood(String login) {
        return ((List<Map<String, Object>>) shown(login, MAP).get("areaOptions")).get(0).get("value");
    }

    /** Somebody completes the own open task of this kind, of several. */
    public PlayedRound workOwn(String login, String task, Map<String, Object> answers) {
        Task own = open(task).stream().filter(open -> login.equals(open.getAssignee())).findFirst().orElseThrow();
        player().work(login, own, answers);
        return runJobs();
    }

    /** What the form of the one open task of this kind is filled with. */
    public Map<String, Object> shown(String login, String task) {
        return player().shown(login, one(task));
    }

    /** The rows of a list in that form. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows(String login, String task, String list) {
        return (List<Map<String, Object>>) shown(login, task).get(list);
    }

    private Task one(String task) {
        List<Task> open = open(task);
        if (open.size() != 1) {
            throw new AssertionError("Open in this round are " + openTasks() + " and not one " + task);
        }
        return open.get(0);
    }

    /** The kinds of its open tasks, by name. */
    public List<String> openTasks() {
        return open(null).stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** Its open tasks of this kind; null for every kind. */
    public List<Task> open(String task) {
        return beans.getBean(TaskService.class).createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .filter(open -> task == null || open.getTaskDefinitionKey().equals(task)).toList();
    }

    /** How often its processes came to this element. */
    public long passed(String element) {
        return history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream().mapToLong(instance ->
                history().createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).activityId(element).count()).sum();
    }

    /** What a table holds in this column under the round's number, by value; null as "null". */
    public List<String> stored(String table, String column) {
        return beans.getBean(JdbcClient.class).sql("select " + column + " from " + table + " where number = ?").param(number)
                .query((row, index) -> String.valueOf(row.getString(1))).list().stream().sorted().toList();
    }

    /** It is ten in the morning of this day, and what was due of this round by then has happened. */
    public PlayedRound at(LocalDate day) {
        beans.getBean(TimeMachine.class).goTo(day.atTime(TEN).atZone(ZONE).toInstant());
        return runJobs();
    }

    /** Whoever leads the set-up reports news about the round. */
    public PlayedRound report(String login, String event, Map<String, Object> more) {
        player().start(login, "setup-event", StepAnswers.with(StepAnswers.with(StepAnswers.with(more, "round", number), "event", event),
                "explanation", more.getOrDefault("explanation", "Dat is nodig.")));
        return runJobs();
    }

    /** As the job executor would, for this round alone. */
    public PlayedRound runJobs() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> beans.getBean(ManagementService.class).executeJob(job.getId()));
            due = due();
        }
        return this;
    }

    private List<Job> due() {
        return beans.getBean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(ProcessInstance::getId).flatMap(instance -> beans.getBean(ManagementService.class).createJobQuery()
                        .processInstanceId(instance).executable().withRetriesLeft().active().list().stream()).toList();
    }

    private Player player() {
        return beans.getBean(Player.class);
    }

    private HistoryService history() {
        return beans.getBean(HistoryService.class);
    }
}
