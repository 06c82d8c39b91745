package nl.vliegwiel.setup.partners;

import java.util.List;
import nl.vliegwiel.setup.Contribution;
import nl.vliegwiel.setup.ContributionKind;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Rounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks each partner's voice what the partner wins, loses and lets go of. Who no longer speaks for it is no longer asked. */
@Component
class AskPartnersDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final Partners partners;
    private final Contributions contributions;

    AskPartnersDelegate(Rounds rounds, Partners partners, Contributions contributions) {
        this.rounds = rounds;
        this.partners = partners;
        this.contributions = contributions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        List<Partner> voices = partners.onBoard(round).stream().filter(partner -> partner.voice() != null).toList();
        contributions.withdraw(round, ContributionKind.GAIN_AND_LOSS, asked -> voices.stream().noneMatch(partner -> isFor(partner, asked)));
        voices.stream().filter(partner -> partner.statement().isEmpty() || partner.isAskedAgain()).forEach(partner -> {
            contributions.ask(round, ContributionKind.GAIN_AND_LOSS, partner.voice(), partner.id(), partner.isAskedAgain());
            partner.asked();
        });
    }

    private static boolean isFor(Partner partner, Contribution asked) {
        return partner.id().equals(asked.subject()) && partner.voice().equals(asked.login());
    }
}
