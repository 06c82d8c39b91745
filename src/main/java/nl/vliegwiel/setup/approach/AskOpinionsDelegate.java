package nl.vliegwiel.setup.approach;

import nl.vliegwiel.setup.ContributionKind;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks everybody who takes part what they think of the principles, once in a round. */
@Component
class AskOpinionsDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final Participation participation;
    private final Contributions contributions;

    AskOpinionsDelegate(Rounds rounds, Participation participation, Contributions contributions) {
        this.rounds = rounds;
        this.participation = participation;
        this.contributions = contributions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        var asked = participation.all(round);
        contributions.withdraw(round, ContributionKind.PRINCIPLES, open -> !asked.contains(open.login()));
        asked.forEach(login -> contributions.ask(round, ContributionKind.PRINCIPLES, login, null, false));
    }
}
