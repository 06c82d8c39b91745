package nl.vliegwiel.handover;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The team that was asked tells the other that it takes over. */
@Component
class AcceptHandoverDelegate implements JavaDelegate {

    private final HandoverOfDelegate handovers;
    private final HandoverMessages messages;

    AcceptHandoverDelegate(HandoverOfDelegate handovers, HandoverMessages messages) {
        this.handovers = handovers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.answer(handovers.step(execution), HandoverOutcome.ACCEPTED);
    }
}
