package nl.vliegwiel.setup.means;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import java.math.BigDecimal;
import java.util.List;
import nl.vliegwiel.mandate.DecisionKind;

/**
 * The form {@code propose-mandate}.
 *
 * @param changes what management wants to see changed; null when it did not send it back
 * @param directHelp the budget that amounts have to fit in, as people read it
 */
record ProposeMandate(String team, String why, String changes, String directHelp, Sanctions sanctions, List<PowerRow> powers,
        String deviationRules, String escalationDecides, Integer escalationDays, String escalationNext) {

    enum Sanctions { YES, NO }

    /** @param costs whether the budget for direct help pays for it */
    record PowerRow(DecisionKind kind, Boolean costs, String decision, DecidedBy decidedBy,
            @JsonFormat(shape = Shape.STRING) BigDecimal upTo, Boolean deviation, String conditions) {
    }
}
