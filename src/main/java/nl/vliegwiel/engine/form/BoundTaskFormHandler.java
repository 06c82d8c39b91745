package nl.vliegwiel.engine.form;

import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.OpenForm;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** A task's form, filled from the dossier and written to it; everything else stays as the engine has it. */
class BoundTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler stock;
    private final FormBinding binding;

    BoundTaskFormHandler(TaskFormHandler stock, FormBinding binding) {
        this.stock = stock;
        this.binding = binding;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormData data = stock.createTaskForm(task);
        if (data.getCamundaFormRef() != null) {
            data.getFormFields().addAll(binding.show(visit(data, task)));
        }
        return data;
    }

    /** Null for a task without a form. */
    OpenForm open(TaskEntity task) {
        TaskFormData data = stock.createTaskForm(task);
        return data.getCamundaFormRef() == null ? null : binding.open(visit(data, task));
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        TaskFormData data = stock.createTaskForm(task);
        if (data.getCamundaFormRef() == null) {
            FormRejected.requireNothing(submitted.keySet());
        } else {
            binding.submit(visit(data, task), submitted).values().forEach(scope::setVariable);
        }
    }

    private static FormVisit visit(TaskFormData data, TaskEntity task) {
        CamundaFormRef form = data.getCamundaFormRef();
        return FormVisit.ofTask(form, data.getDeploymentId(), task);
    }

    @Override
    public void parseConfiguration(Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        stock.parseConfiguration(element, deployment, definition, parse);
    }
}
