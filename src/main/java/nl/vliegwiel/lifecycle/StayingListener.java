package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The household stays after its closing conversation: the dossier is back in the phase in which it wanted to stop. */
@Component
class StayingListener implements ExecutionListener {

    private final Dossiers dossiers;

    StayingListener(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseEntry entry = EngineValues.read(execution, LifecycleVariables.CASE_ENTRY);
        dossiers.enter(execution.getProcessBusinessKey(), entry.phase());
    }
}
