package nl.vliegwiel.track;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The last check-in ended the track: what waited for it may start. When nothing runs any more the lifecycle need not wait for the review date; it listens only
 * while the dossier is in the phase of the tracks.
 */
@Component
class CloseTrackDelegate implements JavaDelegate {

    private static final String EVALUATION_REQUESTED = "case-lifecycle.evaluationRequested";

    private final Tracks tracks;
    private final Dossiers dossiers;
    private final ProcessMessages messages;

    CloseTrackDelegate(Tracks tracks, Dossiers dossiers, ProcessMessages messages) {
        this.tracks = tracks;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        tracks.wakeWaiting(number, (String) execution.getVariable(TrackVariables.TRACK_ID.name()));
        if (tracks.running(number).isEmpty() && dossiers.get(number).phase() == Phase.TRACKS) {
            messages.send(EVALUATION_REQUESTED, number, Decisions.none());
        }
    }
}
