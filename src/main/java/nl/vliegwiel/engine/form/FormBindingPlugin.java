package nl.vliegwiel.engine.form;

import nl.vliegwiel.engine.ParseListeners;
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
        ParseListeners.add(configuration, new FormBindingParseListener(binding));
    }
}
