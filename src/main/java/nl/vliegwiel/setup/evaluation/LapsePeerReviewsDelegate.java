package nl.vliegwiel.setup.evaluation;

import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody answers for nothing: what was not answered is no longer asked. */
@Component
class LapsePeerReviewsDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final Contributions contributions;

    LapsePeerReviewsDelegate(Rounds rounds, Contributions contributions) {
        this.rounds = rounds;
        this.contributions = contributions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        contributions.lapse(rounds.get(execution.getProcessBusinessKey()));
    }
}
