package nl.vliegwiel.casework;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.closing.AgreedClosing;
import nl.vliegwiel.closing.Closings;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.time.TimeMachine;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a team, as its coordinator goes through it. Its jobs run after every move; those of households when a test says so. */
@TestComponent
public class PlayedClosing {

    static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final Closings closings;
    private final Player player;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService management;
    private final TimeMachine time;
    private final JdbcClient jdbc;

    PlayedClosing(Closings closings, Player player, RuntimeService runtime, TaskService tasks, HistoryService history,
            ManagementService management, TimeMachine time, JdbcClient jdbc) {
        this.closings = closings;
        this.player = player;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.management = management;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** A round agreed on it, and its process has begun. */
    void agree(FoundedTeams.FoundedTeam team, String receiver, Map<String, String> byNeighbourhood) {
        closings.agree(new AgreedClosing(team.id(), receiver, byNeighbourhood, DAY, "Twee kleine teams worden er een."), "daan");
        closings.begin(team.id());
    }

    void withdraw(FoundedTeams.FoundedTeam team) {
        closings.withdraw(team.id(), "De gemeenteraad wil het niet.", "daan");
    }

    /** The coordinator does the one open task of this kind. */
    void work(FoundedTeams.FoundedTeam team, String task, Map<String, Object> answers) {
        player.work(team.coordinator(), team(team, task).get(0), answers);
        runJobs(team);
    }

    /** Management does the one open task of this kind. */
    void manage(FoundedTeams.FoundedTeam team, String task, Map<String, Object> answers) {
        player.work("fons", team(team, task).get(0), answers);
        runJobs(team);
    }

    Map<String, Object> shown(FoundedTeams.FoundedTeam team, String task) {
        return player.shown(team.coordinator(), team(team, task).get(0));
    }

    List<Task> team(FoundedTeams.FoundedTeam team, String task) {
        return tasks.createTaskQuery().processInstanceBusinessKey(Closings.numberOf(team.id())).taskDefinitionKey(task).list();
    }

    /** It is ten in the morning of this day, and what the closing and these households had to do by then is done. */
    void at(LocalDate day, FoundedTeams.FoundedTeam team, PlayedHousehold... households) {
        at(day.atTime(10, 0).atZone(Households.START.getZone()), team, households);
    }

    void at(ZonedDateTime moment, FoundedTeams.FoundedTeam team, PlayedHousehold... households) {
        time.goTo(moment.toInstant());
        runJobs(team);
        List.of(households).forEach(PlayedHousehold::runJobs);
        time.goTo(moment.plusMinutes(20).toInstant());
        runJobs(team);
    }

    private void runJobs(FoundedTeams.FoundedTeam team) {
        for (List<Job> due = due(team); !due.isEmpty(); due = due(team)) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> due(FoundedTeams.FoundedTeam team) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(Closings.numberOf(team.id())).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).executable().withRetriesLeft().list().stream()).toList();
    }

    /** The end events of this team's closings. */
    List<String> ends(FoundedTeams.FoundedTeam team) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(Closings.numberOf(team.id())).finished()
                .orderByProcessInstanceEndTime().asc().list().stream().map(ended -> Ends.of(history, ended)).toList();
    }

    /** Everything that the engine runs in a tenant: executions, tasks, jobs and subscriptions. */
    long rowsOf(String tenant) {
        return List.of("act_ru_execution", "act_ru_task", "act_ru_job", "act_ru_event_subscr").stream()
                .mapToLong(table -> jdbc.sql("select count(*) from " + table + " where tenant_id_ = ?").param(tenant).query(Long.class).single()).sum();
    }

    long openDossiers(String team) {
        return jdbc.sql("select count(*) from case_file where team = ?").param(team).query(Long.class).single();
    }
}
