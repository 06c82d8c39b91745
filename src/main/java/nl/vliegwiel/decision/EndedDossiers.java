package nl.vliegwiel.decision;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.lifecycle.DossierEnd;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be decided or carried out ends with the dossier, or when another team answers for it. */
@Service
@Transactional
class EndedDossiers implements DossierEnd {

    private static final String DOSSIER_ENDED = "case-decision.dossierEnded";

    private final CaseDecisions decisions;
    private final Dossiers dossiers;
    private final ProcessMessages messages;

    EndedDossiers(CaseDecisions decisions, Dossiers dossiers, ProcessMessages messages) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @Override
    public void ended(String number) {
        CaseFile file = dossiers.get(number);
        decisions.all(number).stream()
                .filter(decision -> decision.status().isOpen() || decision.awaitsReading())
                .filter(decision -> !file.isOpen() || !file.team().equals(decision.team()))
                .forEach(decision -> messages.send(DOSSIER_ENDED, number, DecisionVariables.DECISION_ID, decision.id().toString(),
                        Decisions.none()));
    }
}
