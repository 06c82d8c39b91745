package nl.vliegwiel.engine.form;

import nl.vliegwiel.engine.CommandInterceptors;
import nl.vliegwiel.engine.ParseListeners;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class FormBindingPlugin extends AbstractProcessEnginePlugin {

    private final FormBinding binding;
    private final FormJson json;

    FormBindingPlugin(@Lazy FormBinding binding, FormJson json) {
        this.binding = binding;
        this.json = json;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        CommandInterceptors.add(configuration, () -> new FilledStartForm(json));
        ParseListeners.add(configuration, new FormBindingParseListener(binding));
    }
}
