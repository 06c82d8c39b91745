package nl.vliegwiel.decision;

import java.math.BigDecimal;

/** A request to management. What does not apply is null. */
record DecideRequest(
        String household, String kind, String what, String team, String proposedBy, String rule, String reason, String deviation,
        String householdSays, String help, String children, String review, String amount, String budgetLeft, String earlier,
        ManagementAnswer answer, BigDecimal grantedAmount, String otherwise, String answerReason, Boolean overdraw,
        Boolean costs, Boolean budgetShort) {
}
