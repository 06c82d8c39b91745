package nl.vliegwiel.engine.form;

import java.util.Optional;
import nl.vliegwiel.form.OpenForm;
import nl.vliegwiel.form.OpenForms;
import nl.vliegwiel.team.Colleagues;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the engine, under the login of the request; to be called outside a transaction, which a refusal would spoil. */
@Component
class EngineOpenForms implements OpenForms {

    private final ProcessEngine engine;
    private final Colleagues colleagues;

    EngineOpenForms(@Lazy ProcessEngine engine, Colleagues colleagues) {
        this.engine = engine;
        this.colleagues = colleagues;
    }

    @Override
    public Optional<OpenForm> find(String place) {
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
        try {
            return Optional.ofNullable(commands.execute(new GetOpenForm(place, colleagues)));
        } catch (ProcessEngineException notForTheseEyes) {
            return Optional.empty();
        }
    }
}
