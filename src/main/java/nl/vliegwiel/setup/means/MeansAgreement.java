package nl.vliegwiel.setup.means;

import nl.vliegwiel.mandate.AgreedBudget;
import nl.vliegwiel.mandate.AgreedMeans;
import nl.vliegwiel.mandate.EscalationAgreement;
import nl.vliegwiel.mandate.Mandate;
import nl.vliegwiel.mandate.Mandate.Power;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundAgreement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lays down the mandate, the budget for direct help and the escalation agreement, so that the team's cases read them. The budget is for
 * a whole year, as {@link AgreedMeans} counts it: the one that holds on 31 December is the one of that year.
 */
@Component
@Order(30)
class MeansAgreement implements RoundAgreement {

    private final RoundMeans means;
    private final AgreedMeans agreed;

    MeansAgreement(RoundMeans means, AgreedMeans agreed) {
        this.means = means;
        this.agreed = agreed;
    }

    @Override
    public void layDown(Round round, Settlement settlement) {
        ProposedMandate proposed = means.mandate(round);
        agreed.mandate(round.team(), mandate(settlement.version(), proposed), settlement.from(), settlement.by());
        agreed.budget(round.team(), new AgreedBudget(settlement.version(), means.financing(round).directHelp()), settlement.from(), settlement.by());
        agreed.escalation(round.team(), new EscalationAgreement(settlement.version(), proposed.escalationDecides(), proposed.escalationDays(),
                proposed.escalationNext()), settlement.from(), settlement.by());
    }

    private static Mandate mandate(String version, ProposedMandate proposed) {
        return new Mandate(version, proposed.sanctions(), proposed.powers().stream().filter(PowerProposal::isTeams)
                .map(power -> new Power(power.kind(), power.upTo(), power.deviation(), Conditions.of(power, proposed.deviationRules()))).toList());
    }
}
