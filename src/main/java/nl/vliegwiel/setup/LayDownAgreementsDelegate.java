package nl.vliegwiel.setup;

import nl.vliegwiel.setup.RoundAgreement.Settlement;
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
        Settlement settlement = new Settlement(round.agreementsVersion(), round.inForceFrom(), round.settledBy());
        agreements.orderedStream().forEach(agreement -> agreement.layDown(round, settlement));
    }
}
