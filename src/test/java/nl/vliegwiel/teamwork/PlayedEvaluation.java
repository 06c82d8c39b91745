package nl.vliegwiel.teamwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.SettledRounds;
import nl.vliegwiel.setup.Steps;
import nl.vliegwiel.team.AgreedTeam;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamVersions;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round that waits for its evaluation, of a team with one worker and one coordinator of its own. A test dissolves the team. */
@TestComponent
public class PlayedEvaluation {

    /** The day on which its agreements come into force. */
    static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    static final String EXPERIENCE = "userTask_gatherExperience";
    static final String EVALUATE = "userTask_evaluateRound";
    static final String ASSIGNMENT = "userTask_evaluateAssignment";
    static final String REVIEW = "userTask_givePeerReview";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final AtomicInteger MADE = new AtomicInteger();

    private final SettledRounds rounds;
    private final Steps steps;
    private final Parts parts;
    private final Player player;
    private final TimeMachine time;
    private final JdbcClient jdbc;

    /** What the engine and the teams are reached with. */
    @TestComponent
    public record Parts(RuntimeService runtime, TaskService tasks, HistoryService history, ManagementService management, IdentityService identity,
            ProcessMessages messages, Memberships memberships, TeamVersions versions, TeamDirectory directory) {
    }

    PlayedEvaluation(SettledRounds rounds, Steps steps, Parts parts, Player player, TimeMachine time, JdbcClient jdbc) {
        this.rounds = rounds;
        this.steps = steps;
        this.parts = parts;
        this.player = player;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** @return the number of a round that waits for its evaluation, with two goals */
    String waits() {
        time.goTo(at(FROM));
        String name = "Evaluatie " + Character.toString('a' + MADE.incrementAndGet() % 26) + MADE.get();
        String team = "evaluatie-" + MADE.get() + "-x";
        found(team, name);
        Round round = rounds.begin(team, name);
        parts.messages().start("team-setup.roundDue", SetupTenant.of(team), round.number(), steps.flags(round));
        work("fons", round.number(), "userTask_recordAssignment", assignment(team));
        rounds.settle(round.number(), FROM, FROM.plusMonths(10));
        ProcessInstance process = process(round.number());
        parts.runtime().setVariable(process.getId(), "evaluateOn", Date.from(at(FROM.plusMonths(10))));
        parts.runtime().createProcessInstanceModification(process.getId()).cancelAllForActivity("userTask_settleRound")
                .startBeforeActivity("gateway_untilEvaluation").execute();
        return round.number();
    }

    private void found(String team, String name) {
        parts.memberships().open(team, name);
        parts.memberships().open(SetupTenant.of(team), "Opzet " + name);
        member(worker(team), "sociaal-werker", team);
        member(coordinator(team), "coordinator", team, SetupTenant.of(team));
        Stream.of("daan", "fons").forEach(login -> parts.memberships().join(SetupTenant.of(team), login));
        parts.versions().agree(new AgreedTeam(team, name, Line.FIRST, List.of(new Neighbourhood("wijk-" + team, "Wijk " + name)), null, FROM, "begin"),
                "daan");
    }

    void member(String login, String role, String... tenants) {
        User user = parts.identity().newUser(login);
        user.setFirstName("Collega");
        user.setLastName(login);
        user.setPassword("demo");
        parts.identity().saveUser(user);
        parts.memberships().takeRole(login, role);
        List.of(tenants).forEach(tenant -> parts.memberships().join(tenant, login));
    }

    private static Map<String, Object> assignment(String team) {
        return Map.of("role", "Eerste hulp in de wijk", "commissioner", "De gemeente", "employer", "Een stichting", "areas", List.of("wijk-" + team),
                "ageGroup", "ALL", "goals", List.of(Map.of("result", "Sneller geholpen", "measure", "Binnen een week een gesprek"),
                        Map.of("result", "Meer mensen doen mee", "measure", "De helft heeft werk of een plek", "dueOn", "2026-12-31")));
    }

    static String team(String number) {
        return number.substring("opzet-".length(), number.lastIndexOf('-'));
    }

    static String worker(String team) {
        return "w-" + team;
    }

    static String coordinator(String team) {
        return "c-" + team;
    }

    /** For the tests after this one there is no such team. */
    void dissolve(String number) {
        parts.directory().find(team(number)).ifPresent(team -> parts.versions().close(team.id(), null, FROM, "klaar", "daan"));
    }

    /** The day of the evaluation has come. */
    String due() {
        return at(FROM.plusMonths(10), waits());
    }

    String at(LocalDate day, String number) {
        time.goTo(at(day));
        return runJobs(number);
    }

    /** Experiences are gathered: the round waits to be evaluated. */
    String gathered() {
        String number = due();
        return work(coordinator(team(number)), number, EXPERIENCE, Map.of("themes", "Korte lijnen helpen."));
    }

    String work(String login, String number, String task, Map<String, Object> answers) {
        player.work(login, number, task, answers);
        return runJobs(number);
    }

    /** Somebody asks to evaluate before the day. */
    void askNow(String number, String why) {
        player.start("daan", "setup-event", Map.of("round", number, "event", "EVALUATE_NOW", "explanation", why));
        runJobs(number);
    }

    /** No job runs after it. */
    void submit(String login, String number, String task, Map<String, Object> answers) {
        player.work(login, number, task, answers);
    }

    /** The kept figures of this evaluation tell of a throughput that is far from four other teams'. */
    void figureStandsOut(String number) {
        String figures = jdbc.sql("select figures_id from setup_evaluation where number = ?").param(number).query(UUID.class).single().toString();
        jdbc.sql("delete from setup_figures_value where figures_id = ? and figure = 'THROUGHPUT'").param(UUID.fromString(figures)).update();
        value(figures, "OWN", team(number), 300);
        IntStream.range(30, 34).forEach(days -> value(figures, "OTHERS", "uitschieter-" + days, days));
    }

    private void value(String figures, String beside, String team, int days) {
        jdbc.sql("insert into setup_figures_value (figures_id, beside, team, figure, amount) values (?, ?, ?, 'THROUGHPUT', ?)")
                .params(UUID.fromString(figures), beside, team, days).update();
    }

    /** Every form of an evaluation, filled in by a hand that marks all free fields. */
    public void playMarked(BiFunction<String, Map<String, Object>, Map<String, Object>> marked, Consumer<String> standOut) {
        String number = waits();
        String team = team(number);
        standOut.accept(team);
        work("daan", number, "userTask_weighFigures", marked.apply("userTask_weighFigures", Map.of("figuresDecision", "EVALUATE", "checked", true)));
        review(worker(team), number, marked.apply(REVIEW, Map.of("checked", true)));
        work(coordinator(team), number, EXPERIENCE, marked.apply(EXPERIENCE, Map.of("checked", true)));
        figureStandsOut(number);
        work("daan", number, EVALUATE, FilledEvaluation.evaluated(shown("daan", number, EVALUATE), Map.of()));
        work("fons", number, ASSIGNMENT, FilledEvaluation.back(shown("fons", number, ASSIGNMENT)));
        work("daan", number, EVALUATE, marked.apply(EVALUATE, FilledEvaluation.evaluated(shown("daan", number, EVALUATE),
                Map.of("adjustments", FilledEvaluation.MEANS_AND_PARTNERS.get("adjustments"), "goesOn", "MERGE", "receivingTeam", "wijkteam-centrum",
                        "closesOn", FROM.plusMonths(12).toString(), "checked", true))));
        work("fons", number, ASSIGNMENT, marked.apply(ASSIGNMENT, StepAnswers.with(
                FilledEvaluation.agreed(shown("fons", number, ASSIGNMENT)), "checked", true)));
        dissolve(number);
    }

    /** Whoever was asked answers. */
    void review(String login, String number, Map<String, Object> answers) {
        Task mine = open(number, REVIEW).stream().filter(task -> login.equals(task.getAssignee())).findFirst().orElseThrow();
        player.work(login, mine, answers);
        runJobs(number);
    }

    Map<String, Object> shown(String login, String number, String task) {
        return player.shown(login, open(number, task).get(0));
    }

    List<Task> open(String number, String task) {
        return parts.tasks().createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(task).list();
    }

    List<String> openTasks(String number) {
        return parts.tasks().createTaskQuery().processInstanceBusinessKey(number).list().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** The running process of this round. */
    ProcessInstance process(String number) {
        return parts.runtime().createProcessInstanceQuery().processDefinitionKey("team-setup").processInstanceBusinessKey(number).singleResult();
    }

    Object variable(String number, String name) {
        return parts.runtime().getVariable(process(number).getId(), name);
    }

    boolean passed(String number, String element) {
        return parts.history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream().anyMatch(instance ->
                parts.history().createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).activityId(element).count() > 0);
    }

    String stored(String table, String column, String number) {
        return jdbc.sql("select " + column + " from " + table + " where number = ?").param(number)
                .query((row, index) -> String.valueOf(row.getString(1))).list().stream().sorted().toList().toString();
    }

    /** As the job executor would, for this round alone. */
    String runJobs(String number) {
        for (List<Job> due = jobs(number); !due.isEmpty(); due = jobs(number)) {
            due.forEach(job -> parts.management().executeJob(job.getId()));
        }
        return number;
    }

    private List<Job> jobs(String number) {
        return parts.runtime().createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream().flatMap(instance ->
                parts.management().createJobQuery().processInstanceId(instance.getId()).executable().withRetriesLeft().active().list().stream()).toList();
    }

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant();
    }
}
