package nl.vliegwiel.signal;

import nl.vliegwiel.lifecycle.DossierEnd;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signal that joined a dossier and was not looked at when the dossier ended is weighed anew: no signal gets lost (mission C1). */
@Service
@Transactional
class ReturningSignals implements DossierEnd {

    private final SignalRows rows;
    private final ProcessMessages messages;

    ReturningSignals(SignalRows rows, ProcessMessages messages) {
        this.rows = rows;
        this.messages = messages;
    }

    @Override
    public void ended(String number) {
        rows.findByDossierAndStatus(number, SignalStatus.JOINED).forEach(this::weighAnew);
    }

    /** It still waits to be looked at, by the team that goes on. */
    @Override
    public void movedOn(String number, String toTeam) {
        rows.findByDossierAndStatus(number, SignalStatus.JOINED).forEach(signal -> messages.open(Joining.FIRST_LINE, number,
                Decisions.none().with(SignalVariables.SIGNAL_ID, signal.id().toString())));
    }

    private void weighAnew(Signal signal) {
        signal.comeBack();
        messages.start(PartnerSignalDesk.RECEIVED, signal.team(), signal.number(), SignalVariables.forTriage(signal.report()));
    }
}
