package nl.vliegwiel.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.casework.FoundedTeams.FoundedTeam;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.time.TimeMachine;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Somebody of a team is away, as its coordinator goes through it. Its jobs run after every move. */
@TestComponent
public class PlayedAbsence {

    static final String DIVIDE = "userTask_divideWork";
    static final String RETURN = "userTask_returnWork";
    static final LocalDate TODAY = Households.START.toLocalDate();

    private final Player player;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService management;
    private final TimeMachine time;

    PlayedAbsence(Player player, RuntimeService runtime, TaskService tasks, HistoryService history, ManagementService management, TimeMachine time) {
        this.player = player;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.management = management;
        this.time = time;
    }

    /** @return its number; the work waits to be divided */
    String arrange(FoundedTeam team, String login, Map<String, Object> others) {
        time.goTo(Households.START.toInstant());
        return player.start(team.coordinator(), "absence", Answers.with(Map.of("absent", team.id() + ":" + login), others));
    }

    /** For three weeks from today, and everything as it is proposed. */
    String away(FoundedTeam team, String login) {
        String number = arrange(team, login, Map.of("backOn", TODAY.plusWeeks(3).toString()));
        return divide(team, number, Map.of());
    }

    String divide(FoundedTeam team, String number, Map<String, Object> answers) {
        player.work(team.coordinator(), number, DIVIDE, answers);
        runJobs(number);
        return number;
    }

    void settle(FoundedTeam team, String number, Map<String, Object> answers) {
        player.work(team.coordinator(), number, RETURN, answers);
        runJobs(number);
    }

    void back(FoundedTeam team, String number) {
        settle(team, number, Map.of("returnOutcome", "BACK"));
    }

    Map<String, Object> shown(FoundedTeam team, String number, String task) {
        return player.shown(team.coordinator(), open(number, task));
    }

    /** The one open task of this kind. */
    Task open(String number, String task) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(task).singleResult();
    }

    void at(LocalDate day, String number) {
        time.goTo(day.atTime(10, 0).atZone(Households.START.getZone()).toInstant());
        runJobs(number);
    }

    private void runJobs(String number) {
        for (List<Job> due = due(number); !due.isEmpty(); due = due(number)) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> due(String number) {
        return running(number).stream().flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).executable()
                .withRetriesLeft().list().stream()).toList();
    }

    List<ProcessInstance> running(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list();
    }

    /** The end event that it reached. */
    String end(String number) {
        return Ends.of(history, history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).singleResult());
    }

    /** A colleague takes this task by hand. */
    void take(String login, Task task) {
        tasks.setAssignee(task.getId(), login);
    }
}
