package nl.vliegwiel.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Cases of a team that a test has set up, for tests outside this package. */
@TestComponent
public class TeamCases {

    /** Help of less than 300 euro. */
    public static final Map<String, Object> CHEAP = Answers.with(HelpDecisions.TEST, Map.of("kind", "SHORT_INTERVENTION", "amount", "249.00"));

    private final Households households;
    private final Player player;
    private final Map<String, PlayedHousehold> played = new HashMap<>();

    TeamCases(Households households, Player player) {
        this.households = households;
        this.player = player;
    }

    /** @return the dossier of a new household in this neighbourhood, in its intake */
    public String contacted(String worker, String area) {
        PlayedHousehold household = households.signalled(worker, signal(area)).work(worker, "userTask_assessSignal", Answers.AS_PROPOSED)
                .work(worker, "userTask_makeContact", Answers.JOINS);
        played.put(household.number(), household);
        return household.number();
    }

    /** @return the teams that weigh the signal of somebody born on this day */
    public List<String> weighing(String reporter, String area, LocalDate born) {
        return households.signalled(reporter, Answers.with(signal(area), Map.of("birthDate", born.toString()))).open("userTask_assessSignal").stream()
                .map(Task::getTenantId).toList();
    }

    /** A partner does not help; a decision is needed by a day. */
    public static Map<String, Object> stuck(LocalDate neededBy) {
        return HelpDecisions.stuck(neededBy);
    }

    private static Map<String, Object> signal(String area) {
        String name = Households.newName();
        return Answers.signal("Familie " + name, name + "straat 1", area);
    }

    /** Somebody starts a process about a household. */
    public void start(String login, String process, String dossier, Map<String, Object> answers) {
        HelpDecisions.start(player, login, process, played.get(dossier), answers);
    }

    /** The kinds of a household's open tasks. */
    public List<String> openTasks(String dossier) {
        return played.get(dossier).openTasks();
    }

    /** Its open tasks of this kind. */
    public List<Task> open(String dossier, String task) {
        return played.get(dossier).open(task);
    }

    /** What a table of the dossier holds in this column, by value. */
    public List<String> stored(String dossier, String table, String column) {
        return played.get(dossier).stored(table, column);
    }

    /** What was due of a household by now has happened. */
    public void runJobs(String dossier) {
        played.get(dossier).runJobs();
    }
}
