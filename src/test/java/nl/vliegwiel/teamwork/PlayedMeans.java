package nl.vliegwiel.teamwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.vliegwiel.demo.Player;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** A round in which step 3 is open, played by daan and fons. */
public final class PlayedMeans {

    public static final String COMPUTE = "userTask_computeFinancing";
    public static final String PROPOSE = "userTask_proposeMandate";
    public static final String SETTLE = "userTask_settleMeans";

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final List<String> KINDS = List.of("SHORT_INTERVENTION", "SPECIALIST_TEST", "SPECIAL_ASSISTANCE_GRANT",
            "SPECIAL_ASSISTANCE_WITHDRAW", "SUSPEND_JOB_DUTY", "BENEFIT_CUT", "YOUTH_CARE", "PRESSURE");
    private static final List<String> COSTLY = KINDS.subList(0, 3);

    private final Player player;
    private final Consumer<String> jobs;
    private final String number;

    private PlayedMeans(Player player, Consumer<String> jobs, String number) {
        this.player = player;
        this.jobs = jobs;
        this.number = number;
    }

    /** Runs what is due of one round alone: other tests' work stays as it is. */
    public static Consumer<String> jobsOf(ProcessEngine engine) {
        return number -> {
            List<Job> due = due(engine, number);
            while (!due.isEmpty()) {
                due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
                due = due(engine, number);
            }
        };
    }

    private static List<Job> due(ProcessEngine engine, String number) {
        Set<String> instances = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(ProcessInstance::getId).collect(Collectors.toSet());
        return instances.isEmpty() ? List.of()
                : engine.getManagementService().createJobQuery().processInstanceIds(instances).executable().withRetriesLeft().active().list();
    }

    /**
     * Of a team that is still to come.
     *
     * @param jobs runs what is due under a number
     */
    public static PlayedMeans ofNewTeam(Player player, Consumer<String> jobs) {
        String name = "Wijkteam Proef " + letters(MADE.incrementAndGet());
        return begun(player, jobs, Map.of("about", "NEW", "newTeam", name, "coordinators", List.of("coby"), "managers", List.of("fons"),
                "reason", "De wijk heeft nog geen team."), Map.of("newAreas", List.of(Map.of("name", "Proefwijk " + letters(MADE.get())))));
    }

    /** Of a team that is there, for what it serves now. */
    public static PlayedMeans ofTeam(Player player, Consumer<String> jobs, String team) {
        return begun(player, jobs, Map.of("about", "EXISTING", "team", team, "reason", "Eens per jaar."), Map.of());
    }

    private static PlayedMeans begun(Player player, Consumer<String> jobs, Map<String, Object> start, Map<String, Object> areas) {
        PlayedMeans round = new PlayedMeans(player, jobs, player.start("daan", "team-setup", start));
        Map<String, Object> assignment = new LinkedHashMap<>(Map.of("role", "Huishoudens vroeg helpen", "commissioner", "De gemeente",
                "employer", "De welzijnsstichting", "ageGroup", "ALL", "goals", List.of(Map.of("result", "Minder schulden", "measure", "Cijfers"))));
        assignment.putAll(areas);
        player.work("fons", round.number, "userTask_recordAssignment", assignment);
        player.start("daan", "setup-event", Map.of("round", round.number, "event", "REOPEN_STEP", "step", "MEANS", "explanation", "Het geld eerst."));
        jobs.accept(round.number);
        return round;
    }

    public String number() {
        return number;
    }

    public String team() {
        return number.substring("opzet-".length(), number.lastIndexOf('-'));
    }

    public PlayedMeans compute(Map<String, Object> otherwise) {
        return work("daan", COMPUTE, financing(otherwise));
    }

    public PlayedMeans propose(Map<String, Object> otherwise) {
        return work("daan", PROPOSE, with(proposal("NO", List.of("SHORT_INTERVENTION", "SPECIALIST_TEST"), "300.00"), otherwise));
    }

    public PlayedMeans settle(Map<String, Object> otherwise) {
        return work("fons", SETTLE, with(settled(), otherwise));
    }

    public PlayedMeans work(String login, String task, Map<String, Object> answers) {
        player.work(login, number, task, answers);
        jobs.accept(number);
        return this;
    }

    public Task open(String login, String task) {
        List<Task> open = player.tasks(login, number, task);
        return open.size() == 1 ? open.get(0) : null;
    }

    public Map<String, Object> shown(String login, String task) {
        return player.shown(login, open(login, task));
    }

    public Map<String, Object> financing(Map<String, Object> otherwise) {
        return financing(shown("daan", COMPUTE), otherwise);
    }

    /** Residents in each neighbourhood that the form shows. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> financing(Map<String, Object> shown, Map<String, Object> otherwise) {
        List<Map<String, Object>> areas = ((List<Map<String, Object>>) shown.get("areas")).stream()
                .map(area -> with(area, Map.of("residents", 4000))).toList();
        return with(Map.of("areas", areas, "basePerResident", "10.00", "contacts", 100, "contactFee", "50.00", "households", 25,
                "directHelp", "5000.00"), otherwise);
    }

    /** The team decides these kinds itself, up to this amount; the rest is management's. */
    public static Map<String, Object> proposal(String sanctions, List<String> teams, String upTo) {
        return Map.of("sanctions", sanctions, "powers", KINDS.stream().map(kind -> power(kind, teams.contains(kind), upTo)).toList(),
                "escalationDecides", "de manager sociaal domein", "escalationDays", 2, "escalationNext", "de directeur");
    }

    /** The team may deviate from rules where it decides itself. */
    public static Map<String, Object> deviating() {
        List<Map<String, Object>> powers = KINDS.stream().map(kind -> kind.equals(KINDS.get(0))
                ? with(power(kind, true, "250.00"), Map.of("deviation", true)) : power(kind, false, null)).toList();
        return with(proposal("NO", List.of(), null), Map.of("powers", powers, "deviationRules", "De eis van woonduur"));
    }

    private static Map<String, Object> power(String kind, boolean teams, String upTo) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("kind", kind, "decidedBy", teams ? "TEAM" : "MANAGEMENT"));
        if (teams && COSTLY.contains(kind)) {
            row.put("upTo", upTo);
        }
        return row;
    }

    public static Map<String, Object> settled() {
        return Map.of("meansNext", "SETTLED", "backings", List.of(backing("POLITICS", "2026-02-01"), backing("MANAGEMENT", "2026-02-15")));
    }

    public static Map<String, Object> backing(String side, String on) {
        return Map.of("side", side, "name", "Merkteken Marijke de Wit", "function", "Merkteken wethouder", "givenOn", on, "form", "DECISION");
    }

    static Map<String, Object> with(Map<String, Object> answers, Map<String, Object> otherwise) {
        Map<String, Object> both = new LinkedHashMap<>(answers);
        both.putAll(otherwise);
        return both;
    }

    /** Names have letters only, else another test's team might be called the same. */
    private static String letters(int number) {
        return Integer.toString(number).chars().mapToObj(digit -> Character.toString('a' + digit - '0')).reduce("m", String::concat);
    }
}
