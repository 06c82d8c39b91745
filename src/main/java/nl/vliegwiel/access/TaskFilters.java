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
 * The lists on the left of Tasklist: what is mine, what waits for somebody of my role, what my role has under way, and
 * for a coordinator everything of the teams.
 */
@Component
class TaskFilters {

    private static final String MY_GROUPS = "${currentUserGroups()}";

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
        Filter open = save(20, "Te doen in mijn team", "Taken die nog niemand doet",
                tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS));
        Filter all = save(30, "Alle taken van mijn team", "Ook de taken die een collega al doet",
                tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks());
        Filter divide = save(40, "Werk verdelen", "Alle taken van uw teams, om toe te wijzen", tasks.createTaskQuery());
        return Stream.concat(Stream.of(mine, open, all).flatMap(filter -> visible(filter, Role.IN_TASKLIST)),
                visible(divide, List.of(Role.COORDINATOR))).toList();
    }

    private Filter save(int position, String name, String description, TaskQuery query) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("description", description, "priority", position, "refresh", true,
                "showUndefinedVariable", false, "variables", List.of()));
        return filters.saveFilter(filter);
    }

    private static Stream<Right> visible(Filter filter, List<Role> roles) {
        return roles.stream().map(role -> Right.of(role, Resources.FILTER, filter.getId(), Permissions.READ));
    }
}
