package nl.vliegwiel.engine;

import java.util.Map;
import java.util.stream.Stream;
import nl.vliegwiel.demo.Player;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Small models that are deployed while the product runs. */
@TestComponent
public class Probe {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Player player;
    private final AuthorizationService authorizations;

    public Probe(RepositoryService repository, RuntimeService runtime, TaskService tasks, Player player, AuthorizationService authorizations) {
        this.repository = repository;
        this.runtime = runtime;
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

    /** A new instance whose first task anna has done, with the coordinator's task open. */
    public Task startApproval() {
        Task task = start("anna");
        player.work("anna", task, Map.of("story", "Kort", "nextStep", "GO_ON"));
        return tasks.createTaskQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
    }

    /** Ends what is open, so that other tests do not find it in somebody's list. */
    public void forget() {
        runtime.createProcessInstanceQuery().processDefinitionKey("probe").list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), null));
    }

    /** A model with the same typed form twice at the same time. */
    public void deployNote() {
        deploy("probe-note", "probe-note.bpmn", "probe-note.form");
    }

    /** A model with a step that may fail. */
    public void deployFailing() {
        deploy("probe-failing", "probe-failing.bpmn");
    }

    private void deploy() {
        deploy("probe", "probe.bpmn", "probe-start.form", "probe-generic.form", "probe-approve.form");
    }

    private void deploy(String model, String... resources) {
        var deployment = repository.createDeployment().name(model).enableDuplicateFiltering(true);
        Stream.of(resources).forEach(resource -> deployment.addClasspathResource("probe/" + resource));
        deployment.deploy();
        grant(model, "sociaal-werker", Permissions.READ, Permissions.CREATE_INSTANCE, Permissions.READ_TASK, Permissions.TASK_WORK);
        grant(model, "coordinator", Permissions.READ, Permissions.READ_TASK, Permissions.TASK_WORK, Permissions.TASK_ASSIGN,
                Permissions.READ_INSTANCE, Permissions.READ_HISTORY, ProcessDefinitionPermissions.RETRY_JOB);
    }

    private void grant(String model, String group, Permission... permissions) {
        if (authorizations.createAuthorizationQuery().groupIdIn(group).resourceId(model).count() == 0) {
            Authorization right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setGroupId(group);
            right.setResource(Resources.PROCESS_DEFINITION);
            right.setResourceId(model);
            right.setPermissions(permissions);
            authorizations.saveAuthorization(right);
        }
    }
}
