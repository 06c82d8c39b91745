package nl.vliegwiel.setup.evaluation;

import nl.vliegwiel.setup.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks everybody in the team how it goes. */
@Component
class AskPeerReviewDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final PeerReviews reviews;

    AskPeerReviewDelegate(Rounds rounds, PeerReviews reviews) {
        this.rounds = rounds;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.ask(rounds.get(execution.getProcessBusinessKey()));
    }
}
