package nl.vliegwiel.mandate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a team may decide by itself (mission T6).
 *
 * @param version the agreement's name, which each decision keeps
 * @param sanctions whether the team may use sanctions at all
 * @param powers the kinds of decision that were agreed; what is not in here is management's
 */
public record Mandate(String version, boolean sanctions, List<Power> powers) {

    public Mandate {
        powers = List.copyOf(powers);
    }

    /** Empty when the team does not decide this itself. */
    public Optional<Power> power(DecisionKind kind) {
        return powers.stream().filter(power -> power.kind() == kind).findFirst();
    }

    /**
     * @param upTo the largest amount; null when nothing that costs money may be decided
     * @param deviation whether a rule may be deviated from
     * @param conditions what was agreed on using it, in words for whoever decides; null for none
     */
    public record Power(DecisionKind kind, BigDecimal upTo, boolean deviation, String conditions) {

        /** True for what costs nothing. */
        public boolean allows(BigDecimal amount) {
            return amount == null || upTo != null && amount.compareTo(upTo) <= 0;
        }
    }
}
