package nl.vliegwiel.handover;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The offer goes to the second line, which may look into the dossier from now on. Offered once, however often this step is tried. */
@Component
class OfferHandoverDelegate implements JavaDelegate {

    private static final String HANDOVER_OFFERED = "warm-handover.handoverOffered";

    private final HandoverOfDelegate handovers;
    private final HandoverDates dates;
    private final Responsibility responsibility;
    private final ProcessMessages messages;

    OfferHandoverDelegate(HandoverOfDelegate handovers, HandoverDates dates, Responsibility responsibility, ProcessMessages messages) {
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
            messages.start(HANDOVER_OFFERED, handover.offer().toTeam(), handover.reference(),
                    Decisions.none().with(HandoverVariables.HANDOVER_ID, handover.id()));
        }
        execution.setVariable(HandoverVariables.ANSWER_DUE_ON.name(), dates.overdue(handover.answerDueOn()));
    }
}
