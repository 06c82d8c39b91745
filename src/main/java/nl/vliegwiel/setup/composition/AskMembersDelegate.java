package nl.vliegwiel.setup.composition;

import nl.vliegwiel.setup.ContributionKind;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks each future member once for a profile. Who is no longer in the matrix is no longer asked. */
@Component
class AskMembersDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final TeamMatrix matrix;
    private final Contributions contributions;

    AskMembersDelegate(Rounds rounds, TeamMatrix matrix, Contributions contributions) {
        this.rounds = rounds;
        this.matrix = matrix;
        this.contributions = contributions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        Composition composition = matrix.of(round);
        contributions.withdraw(round, ContributionKind.PROFILE, asked -> !composition.has(asked.login()));
        composition.members().forEach(member -> contributions.ask(round, ContributionKind.PROFILE, member.login(), null, false));
    }
}
