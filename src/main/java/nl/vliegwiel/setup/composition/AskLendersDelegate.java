package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.setup.ContributionKind;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks who speaks for a partner to confirm what was agreed; again when it changed since. What was agreed on paper is not asked. */
@Component
class AskLendersDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final Lendings lendings;
    private final Contributions contributions;

    AskLendersDelegate(Rounds rounds, Lendings lendings, Contributions contributions) {
        this.rounds = rounds;
        this.lendings = lendings;
        this.contributions = contributions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        List<Lending> asked = lendings.of(round).stream().filter(lending -> lending.isComplete() && lending.paperOn() == null && lending.answer() == null)
                .toList();
        contributions.withdraw(round, ContributionKind.LENDING, open -> asked.stream().noneMatch(lending -> lending.id().equals(open.subject())));
        asked.forEach(lending -> lendings.voice(round, lending.partner())
                .ifPresent(voice -> contributions.ask(round, ContributionKind.LENDING, voice, lending.id(), true)));
    }
}
