package nl.vliegwiel.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.mandate.DecisionKind;
import nl.vliegwiel.mandate.Euro;

/**
 * A decision as a worker proposes it.
 *
 * @param budgetLeft what the teams of the reader have left; null when no budget was agreed
 * @param conditions what was agreed on using the mandate; null for nothing
 * @param withConditions codes of the kinds of decision that have a condition
 * @param withChildren numbers of the dossiers of households with children
 */
record ProposeDecision(
        String dossier, DecisionKind kind, String conditions, String what, BigDecimal amount, String budgetLeft, String reason, Boolean deviates, String deviation,
        Heard heard, String householdWords, String notHeardReason, HelpFirst helpFirst, String helpWords, String childrenWords,
        LocalDate reviewOn, List<Option> dossierOptions, List<String> withChildren,
        List<String> withConditions) {

    Proposal proposal() {
        return new Proposal(kind, what, Euro.of(amount), reason, deviation, heard, householdWords, notHeardReason, helpFirst, helpWords,
                childrenWords);
    }
}
