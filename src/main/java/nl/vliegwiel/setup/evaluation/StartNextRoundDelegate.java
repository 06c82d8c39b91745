package nl.vliegwiel.setup.evaluation;

import nl.vliegwiel.setup.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The next round begins where the evaluation said. */
@Component
class StartNextRoundDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final NextRounds next;

    StartNextRoundDelegate(Rounds rounds, NextRounds next) {
        this.rounds = rounds;
        this.next = next;
    }

    @Override
    public void execute(DelegateExecution execution) {
        next.start(rounds.get(execution.getProcessBusinessKey()));
    }
}
