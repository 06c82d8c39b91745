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
 * The lists on the left of Tasklist: what is mine, what is nearly or really late, what waits for somebody of my role, what my role has under way, and
 * for a coordinator everything of the teams.
 */
@Component
class TaskFilters {

    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String NOW = "${now()}";
    private static final String ORANGE = "#b35900";
    private static final String RED = "#b3001b";
    private static final String GREY = "#4a6785";

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** @return the right to see each filter, for the roles it is meant for */
    List<Right> seed() {
        Filter mine = save(10, "Mijn taken", "Taken die u doet",
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        Filter soon = save(14, "Bijna te laat", "Uw werk en dat van uw team dat vandaag of morgen klaar moet zijn", ORANGE,
                running().dueAfterExpression(NOW).dueBeforeExpression("${deadlines.soonUntil}"));
        Filter late = save(16, "Te laat", "Uw werk en dat van uw team dat klaar had moeten zijn", RED, running().dueBeforeExpression(NOW));
        Filter open = save(20, "Te doen in mijn team", "Taken die nog niemand doet",
                tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS));
        Filter all = save(30, "Alle taken van mijn team", "Ook de taken die een collega al doet",
                tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks());
        return Stream.concat(Stream.of(mine, soon, late, open, all).flatMap(filter -> visible(filter, Role.IN_TASKLIST)),
                coordinating().flatMap(filter -> visible(filter, List.of(Role.COORDINATOR)))).toList();
    }

    private Stream<Filter> coordinating() {
        return Stream.of(save(40, "Werk verdelen", "Alle taken van uw teams, om toe te wijzen", tasks.createTaskQuery()),
                save(44, "Te laat in mijn teams", "Al het werk van uw teams dat klaar had moeten zijn", RED,
                        tasks.createTaskQuery().followUpBeforeOrNotExistentExpression(NOW).dueBeforeExpression(NOW)),
                save(48, "Gepauzeerd", "Werk van uw teams dat op iemand anders wacht", GREY,
                        tasks.createTaskQuery().followUpAfterExpression(NOW)));
    }

    /** What is one's own, or still nobody's, and not paused. */
    private TaskQuery running() {
        return tasks.createTaskQuery().or().taskAssigneeExpression("${currentUser()}").taskCandidateGroupInExpression(MY_GROUPS).endOr()
                .followUpBeforeOrNotExistentExpression(NOW);
    }

    private Filter save(int position, String name, String description, TaskQuery query) {
        return save(position, name, description, "#555555", query);
    }

    private Filter save(int position, String name, String description, String color, TaskQuery query) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("description", description, "priority", position, "refresh", true, "color", color,
                "showUndefinedVariable", false, "variables", List.of()));
        return filters.saveFilter(filter);
    }

    private static Stream<Right> visible(Filter filter, List<Role> roles) {
        return roles.stream().map(role -> Right.of(role, Resources.FILTER, filter.getId(), Permissions.READ));
    }
}
