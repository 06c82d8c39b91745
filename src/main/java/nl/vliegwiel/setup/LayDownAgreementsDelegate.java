package nl.vliegwiel.setup;

import nl.vliegwiel.setup.RoundAgreement.Settlement;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays down all that the round agreed, in one transaction: a case never reads half of a round. */
@Component
class LayDownAgreementsDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final ObjectProvider<RoundAgreement> agreements;

    LayDownAgreementsDelegate(Rounds rounds, ObjectProvider<RoundAgreement> agreements) {
        this.rounds = rounds;
        this.agreements = agreements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        // Another round may have agreed something meanwhile: then people look again, and nothing of this one is laid down.
        if (agreements.orderedStream().anyMatch(agreement -> !agreement.objections(round, round.inForceFrom()).isEmpty())) {
            throw new BpmnError("AGREEMENT_REFUSED");
        }
        Settlement settlement = new Settlement(round.agreementsVersion(), round.inForceFrom(), round.settledBy());
        agreements.orderedStream().forEach(agreement -> agreement.layDown(round, settlement));
    }
}
