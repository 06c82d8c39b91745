package nl.vliegwiel.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.vliegwiel.mandate.Ledger;
import nl.vliegwiel.mandate.Mandate;
import nl.vliegwiel.mandate.Mandate.Power;
import nl.vliegwiel.mandate.Mandates;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** What the decision {@code mandate} reads: the proposal beside what was agreed with the team and what it has left. */
@Component
class MandateCheck {

    private final Mandates mandates;
    private final Ledger ledger;
    private final Clock clock;

    MandateCheck(Mandates mandates, Ledger ledger, Clock clock) {
        this.mandates = mandates;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The name of the mandate that a decision of today is taken under; null when none was agreed. */
    String version(String team) {
        return mandate(team).map(Mandate::version).orElse(null);
    }

    Decisions facts(String team, Proposal proposal) {
        Optional<Mandate> mandate = mandate(team);
        Optional<Power> power = mandate.flatMap(agreed -> agreed.power(proposal.kind()));
        return Decisions.none()
                .with(DecisionVariables.MANDATE_AGREED, power.isPresent())
                .with(DecisionVariables.SANCTION, proposal.kind().isSanction())
                .with(DecisionVariables.SANCTIONS_MANDATED, mandate.map(Mandate::sanctions).orElse(false))
                .with(DecisionVariables.HELP_OFFERED, proposal.helpFirst() != HelpFirst.NOT_OFFERED)
                .with(DecisionVariables.DEVIATES_FROM_RULE, proposal.deviation() != null)
                .with(DecisionVariables.DEVIATION_ALLOWED, power.map(Power::deviation).orElse(false))
                .with(DecisionVariables.WITHIN_AMOUNT, power.map(agreed -> agreed.allows(proposal.amount())).orElse(false))
                .with(DecisionVariables.BUDGET_SUFFICIENT, fits(team, proposal));
    }

    private boolean fits(String team, Proposal proposal) {
        return proposal.amount() == null || ledger.left(team, LocalDate.now(clock).getYear()).compareTo(proposal.amount()) >= 0;
    }

    private Optional<Mandate> mandate(String team) {
        return mandates.of(team, LocalDate.now(clock));
    }
}
