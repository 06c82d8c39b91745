package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Writes into the dossier which phase its process enters. That tracks run is said by the plan, when the household has agreed. Once another
 * team answers for the household, only its process says where it stands.
 */
@Component
class EnterPhaseListener implements ExecutionListener {

    private final Dossiers dossiers;

    EnterPhaseListener(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Phase phase = PhaseSteps.PHASES.get(execution.getCurrentActivityId());
        CaseFile file = dossiers.get(execution.getProcessBusinessKey());
        if (phase != null && file.team().equals(execution.getTenantId())) {
            file.enter(phase);
        }
    }
}
