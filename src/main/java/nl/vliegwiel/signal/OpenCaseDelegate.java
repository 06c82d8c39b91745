package nl.vliegwiel.signal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenCaseDelegate implements JavaDelegate {

    private final PassingOn passingOn;
    private final Signals signals;
    private final Forwarding forwarding;

    OpenCaseDelegate(PassingOn passingOn, Signals signals, Forwarding forwarding) {
        this.signals = signals;
        this.forwarding = forwarding;
        this.passingOn = passingOn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (passingOn.toDossier(execution.getProcessBusinessKey()) == SignalRoute.OTHER_TEAM) {
            Signal signal = signals.get(execution.getProcessBusinessKey());
            execution.setVariables(forwarding.tell(signal.assessedBy()).values());
        }
    }
}
