package nl.vliegwiel.setup.composition;

import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundAgreement;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.Steps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who works in the team under the version of a settlement, so that no draft takes effect. A round that did not take step 4 up agrees
 * nothing on it: whoever is in the team stays.
 */
@Component
@Transactional
class CompositionAgreement implements RoundAgreement {

    private final TeamMatrix matrix;
    private final AgreedCompositions agreed;
    private final Steps steps;

    CompositionAgreement(TeamMatrix matrix, AgreedCompositions agreed, Steps steps) {
        this.matrix = matrix;
        this.agreed = agreed;
        this.steps = steps;
    }

    @Override
    public void layDown(Round round, Settlement settlement) {
        if (steps.wasOpen(round, Step.COMPOSITION) && agreed.findById(settlement.version()).isEmpty()) {
            agreed.save(new AgreedComposition(settlement.version(), round.number(), matrix.of(round)));
        }
    }
}
