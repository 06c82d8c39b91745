package nl.vliegwiel.setup.means;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import nl.vliegwiel.mandate.DecisionKind;

/**
 * What is proposed for one kind of decision.
 *
 * @param decidedBy null until it was chosen
 * @param upTo in euro; null for what costs nothing or is management's
 * @param conditions null for none
 */
@Embeddable
record PowerProposal(@Enumerated(EnumType.STRING) DecisionKind kind, @Enumerated(EnumType.STRING) DecidedBy decidedBy, BigDecimal upTo,
        boolean deviation, String conditions) {

    static PowerProposal open(DecisionKind kind) {
        return new PowerProposal(kind, null, null, false, null);
    }

    boolean isTeams() {
        return decidedBy == DecidedBy.TEAM;
    }
}
