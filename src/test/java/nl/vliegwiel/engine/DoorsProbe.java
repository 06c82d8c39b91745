package nl.vliegwiel.engine;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.engine.tenant.TenantVariables;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** An instance that waits in every way an instance can wait, and for somebody all rights the engine knows: only the guard is left. */
@TestComponent
public class DoorsProbe {

    private final ProcessEngine engine;
    private final Probe probe;

    public DoorsProbe(ProcessEngine engine, Probe probe) {
        this.engine = engine;
        this.probe = probe;
    }

    /** The ids that the doors name; the task {@code task} is anna's. */
    Map<String, String> start() {
        engine.getRepositoryService().createDeployment().name("doors").enableDuplicateFiltering(true)
                .addClasspathResource("probe/doors.bpmn").addClasspathResource("probe/doors.cmmn").deploy();
        ProcessInstance instance = engine.getRuntimeService().createProcessInstanceByKey("doors")
                .setVariable(TenantVariables.TEAM.name(), "wijkteam-centrum").execute();
        Map<String, String> ids = new HashMap<>();
        ids.put("instance", instance.getId());
        ids.put("execution", instance.getId());
        ids.put("definition", instance.getProcessDefinitionId());
        ids.put("bare", engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).singleResult().getId());
        ids.put("receiving", engine.getRuntimeService().createExecutionQuery().processInstanceId(instance.getId())
                .messageEventSubscriptionName("doors.message").singleResult().getId());
        ids.put("external", engine.getExternalTaskService().createExternalTaskQuery().processInstanceId(instance.getId()).singleResult().getId());
        ids.put("filter", engine.getFilterService().createTaskFilterQuery().list().get(0).getId());
        ids.put("job", engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).singleResult().getId());
        ids.put("jobDefinition", engine.getManagementService().createJobDefinitionQuery().processDefinitionKey("doors").singleResult().getId());
        ids.put("incident", failedStep(instance, ids.get("job")));
        addWorkedTask(ids);
        return ids;
    }

    private void addWorkedTask(Map<String, String> ids) {
        Task task = probe.start("anna");
        engine.getIdentityService().setAuthentication("anna", List.of("sociaal-werker"), List.of("wijkteam-centrum"));
        engine.getTaskService().claim(task.getId(), "anna");
        engine.getIdentityService().clearAuthentication();
        ids.put("task", task.getId());
        ids.put("comment", engine.getTaskService().createComment(task.getId(), null, "x").getId());
        ids.put("operation", engine.getHistoryService().createUserOperationLogQuery().taskId(task.getId()).listPage(0, 1).get(0).getOperationId());
    }

    private String failedStep(ProcessInstance instance, String job) {
        catchThrowable(() -> engine.getManagementService().executeJob(job));
        engine.getManagementService().setJobRetries(job, 0);
        return engine.getRuntimeService().createIncidentQuery().processInstanceId(instance.getId()).singleResult().getId();
    }

    /** Every permission on everything. */
    public void grantEverything(String login) {
        AuthorizationService authorizations = engine.getAuthorizationService();
        for (Resources resource : Resources.values()) {
            Authorization right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setUserId(login);
            right.setResource(resource);
            right.setResourceId(Authorization.ANY);
            right.addPermission(Permissions.ALL);
            authorizations.saveAuthorization(right);
        }
    }

    public void withdrawEverything(String login) {
        AuthorizationService authorizations = engine.getAuthorizationService();
        authorizations.createAuthorizationQuery().userIdIn(login).resourceId(Authorization.ANY).list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }
}
