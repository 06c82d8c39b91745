package nl.vliegwiel.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.vliegwiel.engine.tenant.TenantVariables;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.test.context.TestComponent;

/**
 * A model with one worker's task and one step that fails, under a key on which the roles have rights. All teams share
 * it, as they share the product's models.
 */
@TestComponent
class SmallModel {

    static final String KEY = "track";
    private static final BpmnModelInstance MODEL = model();

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    SmallModel(RepositoryService repository, RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** @return an instance that waits for a worker */
    ProcessInstance start(String team) {
        repository.createDeployment().name("small model").enableDuplicateFiltering(true)
                .addModelInstance("small-model.bpmn", MODEL).deploy();
        return runtime.createProcessInstanceByKey(KEY).setVariable(TenantVariables.TEAM.name(), team).execute();
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
