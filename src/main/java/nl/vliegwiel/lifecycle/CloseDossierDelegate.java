package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseDossierDelegate implements JavaDelegate {

    private final Dossiers dossiers;

    CloseDossierDelegate(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dossiers.close(execution.getProcessBusinessKey());
    }
}
