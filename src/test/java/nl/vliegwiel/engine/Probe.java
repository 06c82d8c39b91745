package nl.vliegwiel.engine;

import java.util.Map;
import nl.vliegwiel.demo.Player;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** A small model that is deployed while the product runs. */
@TestComponent
public class Probe {

    private final RepositoryService repository;
    private final TaskService tasks;
    private final Player player;
    private final AuthorizationService authorizations;

    public Probe(RepositoryService repository, TaskService tasks, Player player, AuthorizationService authorizations) {
        this.repository = repository;
        this.tasks = tasks;
        this.player = player;
        this.authorizations = authorizations;
    }

    /** A new instance in the person's team, with its first task open. */
    public Task start(String login) {
        deploy();
        player.start(login, "probe", Map.of("title", "Proef"));
        return tasks.createTaskQuery().processDefinitionKey("probe").orderByTaskCreateTime().desc().initializeFormKeys().list().get(0);
    }

    private void deploy() {
        repository.createDeployment().name("probe").enableDuplicateFiltering(true)
                .addClasspathResource("probe/probe.bpmn").addClasspathResource("probe/probe-start.form")
                .addClasspathResource("probe/probe-generic.form").addClasspathResource("probe/probe-approve.form").deploy();
        grant("sociaal-werker", Permissions.READ, Permissions.CREATE_INSTANCE, Permissions.READ_TASK, Permissions.TASK_WORK);
        grant("coordinator", Permissions.READ, Permissions.READ_TASK, Permissions.TASK_WORK, Permissions.TASK_ASSIGN);
    }

    private void grant(String group, Permission... permissions) {
        if (authorizations.createAuthorizationQuery().groupIdIn(group).resourceId("probe").count() == 0) {
            Authorization right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setGroupId(group);
            right.setResource(Resources.PROCESS_DEFINITION);
            right.setResourceId("probe");
            right.setPermissions(permissions);
            authorizations.saveAuthorization(right);
        }
    }
}
