package nl.vliegwiel.setup.evaluation;

import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks everybody in the team how it goes. */
@Component
@Transactional
class AskPeerReviewDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final PeerReviews reviews;
    private final WorkingDays days;

    AskPeerReviewDelegate(Rounds rounds, PeerReviews reviews, WorkingDays days) {
        this.rounds = rounds;
        this.days = days;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        round.beginEvaluation(days.today());
        reviews.ask(round);
    }
}
