package nl.vliegwiel.handover;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The handover a step is about, on either side. */
@Component
class HandoverOfDelegate {

    private final Handovers handovers;

    HandoverOfDelegate(Handovers handovers) {
        this.handovers = handovers;
    }

    Handover step(DelegateExecution execution) {
        String id = HandoverVariables.HANDOVER_ID.decode(execution.getVariable(HandoverVariables.HANDOVER_ID.name()));
        return handovers.get(execution.getProcessBusinessKey(), id);
    }
}
