package nl.vliegwiel.engine.guard;

import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.engine.CommandInterceptors;
import nl.vliegwiel.engine.ParseListeners;
import nl.vliegwiel.engine.actor.CurrentActor;
import nl.vliegwiel.process.Substitutes;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sets the guards around the engine: doors, roles, task texts and failures. */
@Component
class GuardPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Substitutes> substitutes;

    GuardPlugin(ObjectProvider<Substitutes> substitutes) {
        this.substitutes = substitutes;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        CurrentActor actors = new CurrentActor(configuration);
        CommandInterceptors.add(configuration, () -> new PlainAnswers(actors));
        CommandInterceptors.add(configuration, () -> new DoorGuard(actors));
        configuration.setFailedJobCommandFactory(new QuietJobFailures());
        configuration.setHistoryEventProducer(new QuietHistory());
        configuration.setEnableCmdExceptionLogging(false); // it prints the message of whatever failed; PlainAnswers logs what is unknown
        ParseListeners.add(configuration, new TaskGuardParseListener(substitutes));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandChecker> checkers = new ArrayList<>(configuration.getCommandCheckers());
        checkers.replaceAll(checker -> checker instanceof AuthorizationCommandChecker ? new RoleChecker(new CurrentActor(configuration)) : checker);
        configuration.setCommandCheckers(checkers);
    }
}
