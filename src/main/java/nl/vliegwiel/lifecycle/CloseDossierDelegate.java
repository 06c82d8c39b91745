package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.track.Tracks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Closes the dossier with what still runs in it; the processes of its tracks end with the lifecycle. A dossier for which another team
 * answers by now stays open.
 */
@Component
class CloseDossierDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final Tracks tracks;

    CloseDossierDelegate(Dossiers dossiers, Tracks tracks) {
        this.dossiers = dossiers;
        this.tracks = tracks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        if (dossiers.get(number).team().equals(execution.getTenantId())) {
            tracks.stopRunning(number);
            dossiers.close(number);
        }
    }
}
