package nl.vliegwiel.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import nl.vliegwiel.mandate.DecisionKind;

/**
 * What a worker proposes, and why. What does not apply is null.
 *
 * @param what the decision in one line
 * @param amount what it costs at most
 * @param deviation the rule it deviates from, and why
 * @param childrenWords what it means for the children of the household
 */
@Embeddable
record Proposal(
        @Enumerated(EnumType.STRING) DecisionKind kind, String what, BigDecimal amount, String reason, String deviation,
        @Enumerated(EnumType.STRING) Heard heard, String householdWords, String notHeardReason,
        @Enumerated(EnumType.STRING) HelpFirst helpFirst, String helpWords, String childrenWords) {

    /** What the household says about it, or why it was not asked. */
    String householdSays() {
        String why = notHeardReason == null ? "" : " " + notHeardReason;
        return heard == Heard.HEARD ? householdWords : "Nog niet besproken met het huishouden." + why;
    }

    /** Null when the question was not asked. */
    String help() {
        return helpFirst == null ? null : helpFirst == HelpFirst.OFFERED ? "Ja. " + helpWords : "Nee, er is nog geen hulp geboden.";
    }
}
