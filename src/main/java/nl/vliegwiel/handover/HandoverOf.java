package nl.vliegwiel.handover;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The handover a step is about, on either side. */
@Component
class HandoverOf {

    private final Handovers handovers;

    HandoverOf(Handovers handovers) {
        this.handovers = handovers;
    }

    Handover step(DelegateExecution execution) {
        String id = HandoverVariables.HANDOVER_ID.decode(execution.getVariable(HandoverVariables.HANDOVER_ID.name()));
        return handovers.get(execution.getProcessBusinessKey(), id);
    }
}
