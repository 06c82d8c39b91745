package nl.vliegwiel.engine.form;

import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts the dossier behind every form of every model, however it is deployed. */
class FormBindingParseListener extends AbstractBpmnParseListener {

    private final FormBinding binding;

    FormBindingParseListener(FormBinding binding) {
        this.binding = binding;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.setTaskFormHandler(new BoundTaskFormHandler(definition.getTaskFormHandler(), binding));
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity definition && activity.equals(definition.getInitial())) {
            StartFormHandler stock = definition.getStartFormHandler();
            definition.setStartFormHandler(new BoundStartFormHandler(stock, binding));
        }
    }
}
