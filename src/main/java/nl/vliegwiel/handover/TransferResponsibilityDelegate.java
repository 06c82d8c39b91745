package nl.vliegwiel.handover;

import nl.vliegwiel.dossier.CaseFile;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The other line accepted: only now does it answer for the household, and starts its work. */
@Component
class TransferResponsibilityDelegate implements JavaDelegate {

    private final HandoverOfDelegate handovers;
    private final FollowUpsOvertaken followUps;
    private final Responsibility responsibility;
    private final Continuation continuation;
    private final HandoverDates dates;

    TransferResponsibilityDelegate(HandoverOfDelegate handovers, FollowUpsOvertaken followUps, Responsibility responsibility,
            Continuation continuation, HandoverDates dates) {
        this.handovers = handovers;
        this.followUps = followUps;
        this.responsibility = responsibility;
        this.continuation = continuation;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Handover handover = handovers.step(execution);
        followUps.end(handover.reference());
        CaseFile file = responsibility.transfer(handover);
        continuation.start(handover, file);
        execution.setVariable(HandoverVariables.FOLLOW_UP_ON.name(), dates.followUp());
    }
}
