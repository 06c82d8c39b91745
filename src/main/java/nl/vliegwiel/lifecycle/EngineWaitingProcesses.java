package nl.vliegwiel.lifecycle;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineWaitingProcesses implements WaitingProcesses {

    private final RuntimeService runtime;

    EngineWaitingProcesses(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean expects(String message, String number) {
        return runtime.createExecutionQuery().processInstanceBusinessKey(number).messageEventSubscriptionName(message).count() > 0;
    }
}
