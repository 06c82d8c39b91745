package nl.vliegwiel.handover;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The second line tells the first line that it takes over. */
@Component
class AcceptHandoverDelegate implements JavaDelegate {

    private final HandoverOfDelegate handovers;
    private final ProcessMessages messages;

    AcceptHandoverDelegate(HandoverOfDelegate handovers, ProcessMessages messages) {
        this.handovers = handovers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Handover handover = handovers.step(execution);
        messages.send(Handover.ANSWERED, handover.reference(), HandoverVariables.HANDOVER_ID, handover.id(),
                Decisions.none().with(HandoverVariables.HANDOVER_OUTCOME, HandoverOutcome.ACCEPTED));
    }
}
