package nl.vliegwiel.escalation;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.lifecycle.DossierEnd;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An escalation ends with the dossier, or when another team answers for it. */
@Service
@Transactional
class EndedDossierEscalations implements DossierEnd {

    private static final String DOSSIER_ENDED = "escalation.dossierEnded";

    private final Escalations escalations;
    private final Dossiers dossiers;
    private final ProcessMessages messages;

    EndedDossierEscalations(Escalations escalations, Dossiers dossiers, ProcessMessages messages) {
        this.escalations = escalations;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @Override
    public void ended(String number) {
        CaseFile file = dossiers.get(number);
        escalations.open(number).stream().filter(open -> !file.isOpen() || !file.team().equals(open.team()))
                .forEach(open -> messages.send(DOSSIER_ENDED, number, EscalationVariables.ESCALATION_ID, open.id().toString(), Decisions.none()));
    }

    @Override
    public void movedOn(String number, String toTeam) {
        ended(number);
    }
}
