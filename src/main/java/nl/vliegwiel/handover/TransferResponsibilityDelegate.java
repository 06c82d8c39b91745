package nl.vliegwiel.handover;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The second line accepted: only now does it answer for the household. */
@Component
class TransferResponsibilityDelegate implements JavaDelegate {

    private final HandoverOfDelegate handovers;
    private final Responsibility responsibility;
    private final HandoverDates dates;

    TransferResponsibilityDelegate(HandoverOfDelegate handovers, Responsibility responsibility, HandoverDates dates) {
        this.handovers = handovers;
        this.responsibility = responsibility;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        responsibility.transfer(handovers.step(execution));
        execution.setVariable(HandoverVariables.FOLLOW_UP_ON.name(), dates.followUp());
    }
}
