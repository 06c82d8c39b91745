package nl.vliegwiel.secondline;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.handover.FollowUpsOvertaken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Support is done: the dossier closes, the clock of its retention period starts, and nobody asks any more how the handover went. */
@Component
class CompleteSupportDelegate implements JavaDelegate {

    private final FollowUpsOvertaken followUps;
    private final Dossiers dossiers;

    CompleteSupportDelegate(FollowUpsOvertaken followUps, Dossiers dossiers) {
        this.followUps = followUps;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.end(execution.getProcessBusinessKey());
        dossiers.close(execution.getProcessBusinessKey());
    }
}
