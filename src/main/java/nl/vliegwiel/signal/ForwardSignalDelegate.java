package nl.vliegwiel.signal;

import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Brings a signal to the team that weighs it; what stays here is that it was passed on. */
@Component
class ForwardSignalDelegate implements JavaDelegate {

    private final Signals signals;
    private final Forwarding forwarding;
    private final ProcessMessages messages;

    ForwardSignalDelegate(Signals signals, Forwarding forwarding, ProcessMessages messages) {
        this.signals = signals;
        this.forwarding = forwarding;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Signal signal = signals.get(execution.getProcessBusinessKey());
        messages.start("signal.signalForwarded", signal.team(), signal.number(), SignalVariables.forTriage(signal.report()));
        execution.setVariables(forwarding.tell(signal.receivedBy()).values());
    }
}
