package nl.vliegwiel.lifecycle;

import java.util.Optional;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Passes news on to the household's process. It was waited for when it was reported; whether it still is, the model asks afterwards. */
@Component
class PassOnEventDelegate implements JavaDelegate {

    private final NewsPolicy policy;
    private final ProcessMessages messages;

    PassOnEventDelegate(NewsPolicy policy, ProcessMessages messages) {
        this.policy = policy;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        HouseholdNews news = policy.of(EngineValues.read(execution, LifecycleVariables.HOUSEHOLD_EVENT));
        Optional<String> message = policy.nextMessage(news.kind(), number);
        message.ifPresent(name -> messages.open(name, number, luggage(execution, news)));
        boolean settled = message.isPresent() || news.settleUnawaited(number);
        execution.setVariable(LifecycleVariables.NEWS_DELIVERED.name(), settled);
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
