package nl.vliegwiel.lifecycle;

import java.util.Optional;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Passes news on to the household's process. It was waited for when it was reported; whether it still is, the model asks afterwards. When
 * the dossier went to another team meanwhile, the news reaches that team's process, and who reported it may not read of it any more.
 */
@Component
class PassOnEventDelegate implements JavaDelegate {

    private final NewsPolicy policy;
    private final ProcessMessages messages;
    private final Dossiers dossiers;

    PassOnEventDelegate(NewsPolicy policy, ProcessMessages messages, Dossiers dossiers) {
        this.policy = policy;
        this.messages = messages;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        HouseholdNews news = policy.of(EngineValues.read(execution, LifecycleVariables.HOUSEHOLD_EVENT));
        boolean stillOurs = dossiers.get(execution.getProcessBusinessKey()).team().equals(execution.getTenantId());
        boolean fits = (stillOurs || !news.onlyForItsTeam()) && !news.overtaken(execution.getProcessBusinessKey());
        boolean told = fits && deliver(execution, news);
        execution.setVariable(LifecycleVariables.NEWS_DELIVERED.name(), told || !stillOurs);
    }

    private boolean deliver(DelegateExecution execution, HouseholdNews news) {
        String number = execution.getProcessBusinessKey();
        Optional<String> message = policy.nextMessage(news.kind(), number);
        message.ifPresent(name -> messages.open(name, number, luggage(execution, news)));
        return message.isPresent() || news.settleUnawaited(number);
    }

    private static Decisions luggage(DelegateExecution execution, HouseholdNews news) {
        Decisions luggage = Decisions.none();
        for (Variable<?> variable : news.travelling()) {
            luggage = packed(luggage, variable, execution);
        }
        return luggage;
    }

    private static <T> Decisions packed(Decisions luggage, Variable<T> variable, DelegateExecution execution) {
        return luggage.with(variable, EngineValues.read(execution, variable));
    }
}
