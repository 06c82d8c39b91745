package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Transfers a dossier because its team ends: as any transfer, in the same phase and with all that runs. */
@Service
@Transactional
public class DossierTransfers {

    private static final String TRANSFER_ASKED = "case-lifecycle.transferAsked";

    private final NewsPolicy policy;
    private final Transfers transfers;
    private final ProcessMessages messages;

    DossierTransfers(NewsPolicy policy, Transfers transfers, ProcessMessages messages) {
        this.policy = policy;
        this.transfers = transfers;
        this.messages = messages;
    }

    /** Whether it can go over now: not while a handover to the other line or a closing conversation is under way. */
    @Transactional(readOnly = true)
    public boolean isPossible(CaseFile file) {
        return policy.nextMessage(HouseholdEvent.TRANSFER, file.reference()).isPresent()
                && policy.objection(HouseholdEvent.TRANSFER, file).isEmpty();
    }

    /**
     * Call it from an asynchronous step, when {@link #isPossible}.
     *
     * @param reason what the receiving team reads
     * @param by login of who decided it
     */
    public void transfer(CaseFile file, String toTeam, String reason, String by) {
        String transfer = transfers.ask(file, toTeam, reason, by);
        messages.open(TRANSFER_ASKED, file.reference(), Decisions.none().with(LifecycleVariables.TRANSFER_ID, transfer));
    }
}
