package nl.vliegwiel.datarequest;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineWaitingRequests implements WaitingRequests {

    private final RuntimeService runtime;

    EngineWaitingRequests(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean waits(String message, String number, String requestId) {
        return runtime.createExecutionQuery().processInstanceBusinessKey(number).messageEventSubscriptionName(message)
                .processVariableValueEquals(DataRequestVariables.DATA_REQUEST_ID.name(), requestId).count() > 0;
    }
}
