package nl.vliegwiel.engine.form;

import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.OpenForm;
import nl.vliegwiel.process.Decisions;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** A start form, filled from the dossier and written to it. The business key is made by the server, never typed. */
class BoundStartFormHandler implements StartFormHandler {

    private final StartFormHandler stock;
    private final FormBinding binding;

    BoundStartFormHandler(StartFormHandler stock, FormBinding binding) {
        this.stock = stock;
        this.binding = binding;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        StartFormData data = stock.createStartFormData(definition);
        if (data.getCamundaFormRef() != null) {
            data.getFormFields().addAll(binding.show(FormVisit.ofStart(data.getCamundaFormRef(), definition, null)));
        }
        return data;
    }

    /** Null for a process that starts without a form. */
    OpenForm open(ProcessDefinitionEntity definition) {
        CamundaFormRef form = stock.createStartFormData(definition).getCamundaFormRef();
        return form == null ? null : binding.open(FormVisit.ofStart(form, definition, null));
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        ExecutionEntity instance = (ExecutionEntity) scope;
        refuseTypedBusinessKey(instance);
        StartFormData data = stock.createStartFormData(instance.getProcessDefinition());
        CamundaFormRef form = data.getCamundaFormRef();
        if (form == null) {
            FormRejected.requireNothing(submitted.keySet());
            return;
        }
        Decisions decisions = binding.submit(FormVisit.ofStart(form, instance.getProcessDefinition(), instance.getTenantId()), submitted);
        instance.setProcessBusinessKey(decisions.businessKey());
        decisions.values().forEach(instance::setVariable);
    }

    private static void refuseTypedBusinessKey(ExecutionEntity instance) {
        if (instance.getBusinessKey() != null) {
            throw new FormRejected("businessKey", "Business Key", "Laat dit vak leeg. Het nummer komt vanzelf.");
        }
    }

    @Override
    public void parseConfiguration(Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        stock.parseConfiguration(element, deployment, definition, parse);
    }
}
