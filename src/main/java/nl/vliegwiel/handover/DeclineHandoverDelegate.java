package nl.vliegwiel.handover;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The team that was asked tells the other that it does not take over, and no longer looks into the dossier. */
@Component
class DeclineHandoverDelegate implements JavaDelegate {

    private final HandoverOfDelegate handovers;
    private final Responsibility responsibility;
    private final HandoverMessages messages;

    DeclineHandoverDelegate(HandoverOfDelegate handovers, Responsibility responsibility, HandoverMessages messages) {
        this.handovers = handovers;
        this.responsibility = responsibility;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Handover handover = handovers.step(execution);
        responsibility.end(handover);
        messages.answer(handover, HandoverOutcome.DECLINED);
    }
}
