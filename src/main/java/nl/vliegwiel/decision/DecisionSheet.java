package nl.vliegwiel.decision;

import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.mandate.Euro;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The decision of an open form, in the words a user reads. */
@Component
class DecisionSheet {

    private static final int MOST_EARLIER = 20;

    private final CaseDecisions decisions;
    private final Dossiers dossiers;

    DecisionSheet(CaseDecisions decisions, Dossiers dossiers) {
        this.decisions = decisions;
        this.dossiers = dossiers;
    }

    CaseDecision decision(FormContext context) {
        return decisions.get(context.number(), context.variable(DecisionVariables.DECISION_ID));
    }

    Household household(FormContext context) {
        return dossiers.get(context.number()).household();
    }

    /** Who decided and why, and the agreement it was taken under. */
    String outcome(CaseDecision decision) {
        String how = decision.ruling() == null ? decision.rule().explanation()
                : decision.ruling().told() + "\nWaarom het management: " + decision.rule().explanation();
        return how + "\n" + agreement(decision);
    }

    String agreement(CaseDecision decision) {
        return decision.mandateVersion() == null ? "Er is nog geen mandaat met dit team afgesproken."
                : "Afgesproken mandaat: " + decision.mandateVersion() + ".";
    }

    /** The last decisions of the dossier beside this one, a line each; null when there are none. */
    String earlier(CaseDecision decision) {
        List<CaseDecision> others = decisions.all(decision.reference()).stream().filter(other -> !other.id().equals(decision.id())).toList();
        String lines = others.stream().skip(Math.max(0, others.size() - MOST_EARLIER)).map(this::line).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private String line(CaseDecision decision) {
        String amount = decision.allowed() == null ? "" : ", " + Euro.text(decision.allowed());
        return DutchDate.of(decisions.dayOf(decision.proposedAt())) + ": " + decision.proposal().kind().label() + amount + ", "
                + decision.status().label() + ".";
    }
}
