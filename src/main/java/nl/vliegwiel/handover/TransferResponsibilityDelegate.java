package nl.vliegwiel.handover;

import nl.vliegwiel.dossier.CaseFile;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The other line accepted: only now does it answer for the household, and starts its work. That of the line that offered ends; it asks
 * some weeks later how it goes.
 */
@Component
class TransferResponsibilityDelegate implements JavaDelegate {

    private final HandoverOfDelegate handovers;
    private final FollowUpsOvertaken followUps;
    private final Responsibility responsibility;
    private final Continuation continuation;
    private final HandoverMessages messages;
    private final HandoverDates dates;

    TransferResponsibilityDelegate(HandoverOfDelegate handovers, FollowUpsOvertaken followUps, Responsibility responsibility,
            Continuation continuation, HandoverMessages messages, HandoverDates dates) {
        this.handovers = handovers;
        this.followUps = followUps;
        this.responsibility = responsibility;
        this.continuation = continuation;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Handover handover = handovers.step(execution);
        followUps.end(handover.reference());
        String asker = responsibility.whoAsksLater(handover);
        CaseFile file = responsibility.transfer(handover);
        continuation.start(handover, file);
        messages.askLater(handover, dates.followUp(), asker);
    }
}
