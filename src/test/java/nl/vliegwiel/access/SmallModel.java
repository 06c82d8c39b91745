package nl.vliegwiel.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.vliegwiel.engine.tenant.TenantVariables;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.test.context.TestComponent;

/**
 * A model with one worker's task and one step that fails, with the rights that the roles have on a track. All teams share
 * it, as they share the product's models.
 */
@TestComponent
public class SmallModel {

    static final String KEY = "small-model";
    private static final BpmnModelInstance MODEL = model();

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final AuthorizationService authorizations;

    public SmallModel(RepositoryService repository, RuntimeService runtime, TaskService tasks, ManagementService management,
            AuthorizationService authorizations) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.authorizations = authorizations;
    }

    /** @return an instance that waits for a worker */
    ProcessInstance start(String team) {
        grantRightsOnTracks();
        repository.createDeployment().name("small model").enableDuplicateFiltering(true)
                .addModelInstance("small-model.bpmn", MODEL).deploy();
        return runtime.createProcessInstanceByKey(KEY).setVariable(TenantVariables.TEAM.name(), team).execute();
    }

    private void grantRightsOnTracks() {
        if (authorizations.createAuthorizationQuery().resourceId(KEY).count() == 0) {
            authorizations.createAuthorizationQuery().resourceType(Resources.PROCESS_DEFINITION).resourceId("track").list().forEach(this::copy);
        }
    }

    private void copy(Authorization onTracks) {
        Authorization right = authorizations.createNewAuthorization(onTracks.getAuthorizationType());
        right.setGroupId(onTracks.getGroupId());
        right.setResource(Resources.PROCESS_DEFINITION);
        right.setResourceId(KEY);
        right.setPermissions(onTracks.getPermissions(Permissions.values()));
        List.of(ProcessDefinitionPermissions.values()).stream().filter(onTracks::isPermissionGranted).forEach(right::addPermission);
        authorizations.saveAuthorization(right);
    }

    /** @return the job of an instance whose step failed until it became an incident */
    Job fail(String team) {
        ProcessInstance instance = start(team);
        tasks.complete(tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId());
        Job job = management.createJobQuery().processInstanceId(instance.getId()).singleResult();
        assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
        management.setJobRetries(job.getId(), 0);
        return job;
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(KEY).name("Klein model").camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_doIt").name("Doe het").camundaCandidateGroups(Role.WORKER.group())
                .serviceTask("serviceTask_fails").name("Gaat mis").camundaAsyncBefore()
                .camundaExpression("${missing}")
                .endEvent()
                .done();
    }
}
