package nl.vliegwiel.engine.form;

import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * A form that somebody opens or hands in.
 *
 * @param task null for a start form
 * @param team null for a start form that is only looked at
 */
record FormVisit(CamundaFormRef form, String deploymentId, String team, TaskEntity task) {

    static FormVisit ofTask(CamundaFormRef form, String deploymentId, TaskEntity task) {
        return new FormVisit(form, deploymentId, task.getTenantId(), task);
    }

    static FormVisit ofStart(CamundaFormRef form, String deploymentId, String team) {
        return new FormVisit(form, deploymentId, team, null);
    }

    /** The dossier or signal number; null on a start form. */
    String number() {
        return task == null ? null : task.getExecution().getProcessInstance().getBusinessKey();
    }

    /** The task's id in the model; null on a start form. */
    String taskDefinition() {
        return task == null ? null : task.getTaskDefinitionKey();
    }

    Object variable(String name) {
        return task == null ? null : task.getVariable(name);
    }
}
