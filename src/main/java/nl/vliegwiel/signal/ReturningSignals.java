package nl.vliegwiel.signal;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.lifecycle.DossierEnd;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A signal that joined a dossier and was not looked at when its process ended waits in the line that goes on; of a dossier that is closed
 * it is weighed anew: no signal gets lost (mission C1).
 */
@Service
@Transactional
class ReturningSignals implements DossierEnd {

    private final SignalRows rows;
    private final Dossiers dossiers;
    private final Joining joining;
    private final ProcessMessages messages;

    ReturningSignals(SignalRows rows, Dossiers dossiers, Joining joining, ProcessMessages messages) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.joining = joining;
        this.messages = messages;
    }

    @Override
    public void ended(String number) {
        CaseFile file = dossiers.get(number);
        rows.findByDossierAndStatus(number, SignalStatus.JOINED).forEach(signal -> returns(signal, file));
    }

    private void returns(Signal signal, CaseFile file) {
        if (file.isOpen()) {
            joining.join(signal, file);
        } else {
            weighAnew(signal, joining.isFirstLine(file) ? file.team() : signal.team());
        }
    }

    /** It still waits to be looked at, by the team that goes on. */
    @Override
    public void movedOn(String number, String toTeam) {
        rows.findByDossierAndStatus(number, SignalStatus.JOINED).forEach(signal -> messages.open(Joining.FIRST_LINE, number,
                Decisions.none().with(SignalVariables.SIGNAL_ID, signal.id().toString())));
    }

    /** By the team that answered for the dossier last; the second line weighs no signals. */
    private void weighAnew(Signal signal, String team) {
        signal.comeBack(team);
        messages.start(PartnerSignalDesk.RECEIVED, team, signal.number(), SignalVariables.forTriage(signal.report()));
    }
}
