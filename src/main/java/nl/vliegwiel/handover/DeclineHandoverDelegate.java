package nl.vliegwiel.handover;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The second line tells the first line that it does not take over, and no longer looks into the dossier. */
@Component
class DeclineHandoverDelegate implements JavaDelegate {

    private final HandoverOfDelegate handovers;
    private final Responsibility responsibility;
    private final ProcessMessages messages;

    DeclineHandoverDelegate(HandoverOfDelegate handovers, Responsibility responsibility, ProcessMessages messages) {
        this.handovers = handovers;
        this.responsibility = responsibility;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Handover handover = handovers.step(execution);
        responsibility.decline(handover);
        messages.send(Handover.ANSWERED, handover.reference(), HandoverVariables.HANDOVER_ID, handover.id(),
                Decisions.none().with(HandoverVariables.HANDOVER_OUTCOME, HandoverOutcome.DECLINED));
    }
}
