package nl.vliegwiel.engine.form;

import nl.vliegwiel.form.OpenForm;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * A form that somebody opens or hands in.
 *
 * @param process key of the process that the form belongs to
 * @param team null for a start form that is only looked at
 * @param task null for a start form
 */
record FormVisit(CamundaFormRef form, String process, String deploymentId, String team, TaskEntity task) {

    static FormVisit ofTask(CamundaFormRef form, String deploymentId, TaskEntity task) {
        return new FormVisit(form, task.getProcessDefinition().getKey(), deploymentId, task.getTenantId(), task);
    }

    static FormVisit ofStart(CamundaFormRef form, ProcessDefinitionEntity process, String team) {
        return new FormVisit(form, process.getKey(), process.getDeploymentId(), team, null);
    }

    /** What it is called outside the engine, see {@link OpenForm#place()}. */
    String place() {
        return task == null ? OpenForm.START + process : task.getId();
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
