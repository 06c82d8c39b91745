package nl.vliegwiel.lifecycle;

import java.util.List;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.track.Track;
import nl.vliegwiel.track.Tracks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * What ran when a dossier came from another team, or back, runs on in its new process: tracks, signals that wait to be looked at, and the
 * question who reads in. A new dossier has none of these.
 */
@Component
class TakeUpWorkDelegate implements JavaDelegate {

    private static final String TRACK_ADDED = "case-lifecycle.trackAdded";
    private static final String TEAM_CHANGED = "case-lifecycle.teamChanged";

    private final Tracks tracks;
    private final Transfers transfers;
    private final List<DossierEnd> concerned;
    private final ProcessMessages messages;

    TakeUpWorkDelegate(Tracks tracks, Transfers transfers, List<DossierEnd> concerned, ProcessMessages messages) {
        this.tracks = tracks;
        this.transfers = transfers;
        this.concerned = concerned;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        tracks.running(number).forEach(track -> messages.open(TRACK_ADDED, number, about(track)));
        transfers.unread(number).ifPresent(transfer -> {
            messages.open(TEAM_CHANGED, number, Decisions.none().with(LifecycleVariables.TRANSFER_ID, transfer.id()));
            concerned.forEach(feature -> feature.movedOn(number, transfer.toTeam()));
        });
    }

    private static Decisions about(Track track) {
        return Decisions.none().with(LifecycleVariables.TRACK_ID, track.id()).with(LifecycleVariables.TRACK_OWNER, track.owner());
    }
}
