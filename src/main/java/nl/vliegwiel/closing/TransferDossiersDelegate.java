package nl.vliegwiel.closing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Brings one page of the team's dossiers to whoever goes on with them. */
@Component
class TransferDossiersDelegate implements JavaDelegate {

    private final ClosingSteps steps;

    TransferDossiersDelegate(ClosingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean more = steps.transferDossiers((String) execution.getVariable(ClosingVariables.CLOSING_ID.name()));
        execution.setVariable(ClosingVariables.MORE_TO_PASS_ON.name(), more);
    }
}
