package nl.vliegwiel.engine.actor;

import java.util.Optional;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Actors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The login that the engine knows, for whoever does not know the engine. */
@Component
class EngineActors implements Actors {

    private final ProcessEngine engine;

    EngineActors(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Optional<Actor> current() {
        return new CurrentActor((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).find();
    }
}
