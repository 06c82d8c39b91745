package nl.vliegwiel.engine.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class FormBindingPlugin extends AbstractProcessEnginePlugin {

    private final FormBinding binding;

    FormBindingPlugin(@Lazy FormBinding binding) {
        this.binding = binding;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<>() : configuration.getCustomPostBPMNParseListeners();
        listeners.add(new FormBindingParseListener(binding));
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}
