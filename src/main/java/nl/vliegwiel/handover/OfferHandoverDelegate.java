package nl.vliegwiel.handover;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The offer goes to the other line, which may look into the dossier from now on. Offered once, however often this step is tried. */
@Component
class OfferHandoverDelegate implements JavaDelegate {

    private final HandoverOfDelegate handovers;
    private final HandoverDates dates;
    private final Responsibility responsibility;
    private final HandoverMessages messages;

    OfferHandoverDelegate(HandoverOfDelegate handovers, HandoverDates dates, Responsibility responsibility, HandoverMessages messages) {
        this.handovers = handovers;
        this.dates = dates;
        this.responsibility = responsibility;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Handover handover = handovers.step(execution);
        if (handover.offeredOn() == null) {
            responsibility.offer(handover);
            messages.offer(handover, dates.coordinatorDue(handover.answerDueOn()), dates.managementDue(handover.answerDueOn()));
        }
        execution.setVariable(HandoverVariables.ANSWER_DUE_ON.name(), dates.overdue(handover.answerDueOn()));
    }
}
