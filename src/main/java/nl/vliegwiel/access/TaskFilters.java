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

/** The three lists on the left of Tasklist; first what is mine, then what waits for somebody in my team. */
@Component
class TaskFilters {

    private static final String MY_GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** @return the right to see each filter, for every role that opens Tasklist */
    List<Right> seed() {
        return Stream.of(
                save(10, "Mijn taken", "Taken die u doet",
                        tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")),
                save(20, "Te doen in mijn team", "Taken die nog niemand doet",
                        tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS)),
                save(30, "Alle taken van mijn team", "Ook de taken die een collega al doet",
                        tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks()))
                .flatMap(TaskFilters::visible).toList();
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

    private static Stream<Right> visible(Filter filter) {
        return Role.IN_TASKLIST.stream()
                .map(role -> Right.of(role, Resources.FILTER, filter.getId(), Permissions.READ));
    }
}
