package nl.vliegwiel.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists on the left of Tasklist: a day's work from top to bottom, then what the team has, and for a coordinator everything of the teams.
 * What is due first comes first.
 */
@Component
class TaskFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String NOW = "${now()}";
    private static final String ORANGE = "#8a4500";
    private static final String RED = "#b3001b";
    private static final String GREY = "#4a6785";
    private static final String PLAIN = "#333333";

    /** Whoever has households. */
    private static final List<Role> WITH_HOUSEHOLDS = List.of(Role.WORKER, Role.DIRECTOR);
    /** Tasks in which one sits down with a household, by their id in the models. */
    private static final String[] VISITS = {"userTask_makeContact", "userTask_visitHousehold", "userTask_recordIntake", "userTask_discussPlan",
        "userTask_checkIn", "userTask_measureAgain", "userTask_recordConversation", "userTask_guideHousehold", "userTask_recordAftercare",
        "userTask_holdClosingConversation"};
    /** What a list says when nothing is in it, by its name. */
    private static final Map<String, String> EMPTY = Map.of(
            "Mijn taken", "U hebt nu geen taken.",
            "Vandaag", "Vandaag hoeft er niets meer klaar.",
            "Te laat", "Niets te laat. Mooi.",
            "Te doen in mijn team", "Alle taken van uw team zijn verdeeld.",
            "Alle taken van mijn team", "Uw team heeft nu geen taken.",
            "Bezoeken deze week", "Er staan deze week geen bezoeken meer open.",
            "Wacht op iemand anders", "Geen van uw taken wacht op iemand anders.",
            "Werk verdelen", "Er is nu niets te verdelen.",
            "Te laat in mijn teams", "Niets te laat in uw teams. Mooi.",
            "Gepauzeerd", "Er is nu geen werk gepauzeerd.");
    /** Lists of earlier versions: what was nearly late is on the list of today, and on the card of each task. */
    private static final List<String> RETIRED = List.of("Bijna te laat");

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** @return the right to see each filter, for the roles it is meant for */
    List<Right> seed() {
        RETIRED.forEach(name -> filters.createTaskFilterQuery().filterName(name).list().forEach(old -> filters.deleteFilter(old.getId())));
        return Stream.of(everybodys(), ofHouseholds(), coordinating()).flatMap(rights -> rights).toList();
    }

    private Stream<Right> everybodys() {
        return Stream.of(
                save(10, "Mijn taken", "Alles wat u doet", PLAIN, own()),
                save(12, "Vandaag", "Uw werk en dat van uw team dat vandaag klaar moet zijn", ORANGE,
                        running().dueAfterExpression(NOW).dueBeforeExpression("${deadlines.todayUntil}")),
                save(14, "Te laat", "Uw werk en dat van uw team dat klaar had moeten zijn", RED, running().dueBeforeExpression(NOW)),
                save(20, "Te doen in mijn team", "Taken die nog niemand doet", PLAIN,
                        tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS)),
                save(30, "Alle taken van mijn team", "Ook de taken die een collega al doet", PLAIN,
                        tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks()))
                .flatMap(filter -> visible(filter, Role.IN_TASKLIST));
    }

    private Stream<Right> ofHouseholds() {
        return Stream.of(
                save(16, "Bezoeken deze week", "Uw afspraken en gesprekken met huishoudens, tot en met zondag", PLAIN,
                        own().taskDefinitionKeyIn(VISITS).followUpBeforeOrNotExistentExpression(NOW)
                                .dueBeforeExpression("${deadlines.weekUntil}")),
                save(18, "Wacht op iemand anders", "Uw werk dat u liet wachten. Op de dag zelf staat het weer bij het andere werk", GREY,
                        own().followUpAfterExpression(NOW)))
                .flatMap(filter -> visible(filter, WITH_HOUSEHOLDS));
    }

    private Stream<Right> coordinating() {
        return Stream.of(
                save(40, "Werk verdelen", "Alle taken van uw teams, om toe te wijzen", PLAIN, tasks.createTaskQuery()),
                save(44, "Te laat in mijn teams", "Al het werk van uw teams dat klaar had moeten zijn", RED,
                        tasks.createTaskQuery().followUpBeforeOrNotExistentExpression(NOW).dueBeforeExpression(NOW)),
                save(48, "Gepauzeerd", "Werk van uw teams dat op iemand anders wacht", GREY,
                        tasks.createTaskQuery().followUpAfterExpression(NOW)))
                .flatMap(filter -> visible(filter, List.of(Role.COORDINATOR)));
    }

    private TaskQuery own() {
        return tasks.createTaskQuery().taskAssigneeExpression(ME);
    }

    /** What is one's own, or still nobody's, and not paused. */
    private TaskQuery running() {
        return tasks.createTaskQuery().or().taskAssigneeExpression(ME).taskCandidateGroupInExpression(MY_GROUPS).endOr()
                .followUpBeforeOrNotExistentExpression(NOW);
    }

    private Filter save(int position, String name, String description, String color, TaskQuery query) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("description", description, "priority", position, "refresh", true, "color", color,
                "empty", EMPTY.get(name), "showUndefinedVariable", false, "variables", List.of()));
        return filters.saveFilter(filter);
    }

    private static Stream<Right> visible(Filter filter, List<Role> roles) {
        return roles.stream().map(role -> Right.of(role, Resources.FILTER, filter.getId(), Permissions.READ));
    }
}
