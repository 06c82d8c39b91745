package nl.vliegwiel.setup.means;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.vliegwiel.mandate.DecisionKind;
import nl.vliegwiel.mandate.EscalationAgreements;
import nl.vliegwiel.mandate.Mandate;
import nl.vliegwiel.mandate.Mandate.Power;
import nl.vliegwiel.mandate.Mandates;
import org.springframework.stereotype.Component;

/** What a team may do now, as the beginning of its first round: nothing is asked twice. */
@Component
class MandateInForce {

    private final Mandates mandates;
    private final EscalationAgreements escalations;

    MandateInForce(Mandates mandates, EscalationAgreements escalations) {
        this.mandates = mandates;
        this.escalations = escalations;
    }

    /** A proposal in which all is open where nothing was agreed. */
    ProposedMandate proposal(String round, String team, LocalDate day) {
        ProposedMandate proposal = new ProposedMandate(round);
        mandates.of(team, day).ifPresent(agreed -> proposal.propose(
                Arrays.stream(DecisionKind.values()).map(kind -> power(kind, agreed)).toList(), agreed.sanctions(), null));
        escalations.of(team, day).ifPresent(agreed -> proposal.escalate(agreed.decides(), agreed.workingDays(), agreed.nextInLine()));
        return proposal;
    }

    private static PowerProposal power(DecisionKind kind, Mandate agreed) {
        Optional<Power> power = agreed.power(kind).filter(own -> agreed.sanctions() || !kind.isSanction());
        return power.map(own -> new PowerProposal(kind, DecidedBy.TEAM, kind.costs() ? own.upTo() : null, own.deviation(), shortened(own.conditions())))
                .orElseGet(() -> new PowerProposal(kind, DecidedBy.MANAGEMENT, null, false, null));
    }

    private static String shortened(String conditions) {
        return conditions == null || conditions.length() <= Conditions.LONGEST ? conditions : conditions.substring(0, Conditions.LONGEST);
    }
}
