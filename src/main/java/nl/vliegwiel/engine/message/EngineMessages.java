package nl.vliegwiel.engine.message;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.vliegwiel.engine.tenant.TenantVariables;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.process.Variable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The one class that lifts the team check, for exactly the message at hand: work crosses teams only so (design §2). */
@Component
class EngineMessages implements ProcessMessages {

    private final RuntimeService runtime;
    private final IdentityService identity;

    EngineMessages(@Lazy RuntimeService runtime, @Lazy IdentityService identity) {
        this.runtime = runtime;
        this.identity = identity;
    }

    @Override
    public void start(String message, String team, String number, Decisions decisions) {
        Map<String, Object> variables = new HashMap<>(decisions.values());
        variables.put(TenantVariables.TEAM.name(), team);
        asNobody(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number).setVariables(variables).correlateStartMessage());
    }

    @Override
    public void send(String message, String number, Decisions decisions) {
        correlate(message, number, to(message, number).setVariables(decisions.values()));
    }

    @Override
    public void send(String message, String number, Variable<String> key, String id, Decisions decisions) {
        correlate(message, number, to(message, number).processInstanceVariableEquals(key.name(), id).setVariables(decisions.values()));
    }

    @Override
    public void open(String message, String number, Decisions decisions) {
        correlate(message, number, to(message, number).setVariablesToTriggeredScope(decisions.values()));
    }

    private MessageCorrelationBuilder to(String message, String number) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(number);
    }

    private void correlate(String message, String number, MessageCorrelationBuilder builder) {
        asNobody(() -> {
            try {
                return builder.correlateWithResult();
            } catch (MismatchingMessageCorrelationException nobodyWaits) {
                throw new MessageNotExpected(message, number);
            }
        });
    }

    private void asNobody(Supplier<?> correlation) {
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            correlation.get();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
