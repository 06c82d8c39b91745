package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The dossier becomes the other team's, and its process starts there in the same transaction: the old one ends only when the new one stands. */
@Component
class MoveToTeamDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final ContactPersons contactPersons;
    private final Transfers transfers;
    private final CaseStarts starts;

    MoveToTeamDelegate(Dossiers dossiers, ContactPersons contactPersons, Transfers transfers, CaseStarts starts) {
        this.dossiers = dossiers;
        this.contactPersons = contactPersons;
        this.transfers = transfers;
        this.starts = starts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = dossiers.get(execution.getProcessBusinessKey());
        TeamTransfer transfer = transfers.get(file.reference(), EngineValues.read(execution, LifecycleVariables.TRANSFER_ID));
        String before = file.contactPerson();
        contactPersons.leave(file.reference(), transfer.reason(), transfer.reportedBy());
        file.goTo(transfer.toTeam());
        transfers.moved(transfer);
        starts.goOn(file, CaseEntry.of(file.phase()), before);
        execution.setVariable(LifecycleVariables.MOVED_ON.name(), true);
    }
}
