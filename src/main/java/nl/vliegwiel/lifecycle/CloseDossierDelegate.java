package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.track.Tracks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the dossier with what still runs in it; the processes of its tracks end with the lifecycle. */
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
        tracks.stopRunning(execution.getProcessBusinessKey());
        dossiers.close(execution.getProcessBusinessKey());
    }
}
