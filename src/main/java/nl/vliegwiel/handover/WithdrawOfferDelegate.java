package nl.vliegwiel.handover;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The offer was taken back: the team that was asked reads so instead of answering it. */
@Component
class WithdrawOfferDelegate implements JavaDelegate {

    private final HandoverOfDelegate handovers;
    private final HandoverMessages messages;

    WithdrawOfferDelegate(HandoverOfDelegate handovers, HandoverMessages messages) {
        this.handovers = handovers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.cancel(handovers.step(execution));
        execution.setVariable(HandoverVariables.HANDOVER_OUTCOME.name(), HandoverOutcome.WITHDRAWN.name());
    }
}
