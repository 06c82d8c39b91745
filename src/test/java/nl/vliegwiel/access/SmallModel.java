package nl.vliegwiel.access;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.test.context.TestComponent;

/**
 * A model with one worker's task and one step that fails, under a key on which the roles have rights. It is deployed
 * for each team apart, so that the tests do not depend on how the product finds the team of a case.
 */
@TestComponent
class SmallModel {

    static final String KEY = "track";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    SmallModel(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** @return an instance that waits for a worker */
    ProcessInstance start(String team) {
        deploy(team);
        return runtime.createProcessInstanceByKey(KEY).processDefinitionTenantId(team).execute();
    }

    private void deploy(String team) {
        repository.createDeployment().name("small model").tenantId(team).enableDuplicateFiltering(true)
                .addModelInstance("small-model.bpmn", model()).deploy();
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(KEY).name("Klein model").camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_doIt").name("Doe het").camundaCandidateGroups(Role.WORKER.group())
                .serviceTask("serviceTask_fails").name("Gaat mis").camundaAsyncBefore()
                .camundaFailedJobRetryTimeCycle("R1/PT1H").camundaExpression("${missing}")
                .endEvent()
                .done();
    }
}
