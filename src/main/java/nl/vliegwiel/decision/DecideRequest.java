package nl.vliegwiel.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * A request to management. What does not apply is null.
 *
 * @param grantedAmount travels as text, so that no cent gets lost on the way; filled in with what was asked for
 */
record DecideRequest(
        String household, String kind, String what, String team, String proposedBy, String rule, String reason, String deviation,
        String householdSays, String help, String children, String review, String amount, String budgetLeft, String earlier,
        ManagementAnswer answer, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal grantedAmount, String otherwise, String answerReason, Boolean overdraw,
        Boolean costs, Boolean budgetShort) {
}
