package nl.vliegwiel.setup.evaluation;

import nl.vliegwiel.setup.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The team is closed in a process of its own. */
@Component
class PassOnClosingDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final NextRounds next;

    PassOnClosingDelegate(Rounds rounds, NextRounds next) {
        this.rounds = rounds;
        this.next = next;
    }

    @Override
    public void execute(DelegateExecution execution) {
        next.close(rounds.get(execution.getProcessBusinessKey()));
    }
}
