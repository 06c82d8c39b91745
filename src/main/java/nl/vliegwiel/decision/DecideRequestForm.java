package nl.vliegwiel.decision;

import java.math.BigDecimal;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.mandate.Euro;
import nl.vliegwiel.mandate.Ledger;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** Management decides what a team may not decide itself. */
@Component
class DecideRequestForm implements DossierForm<DecideRequest> {

    private final DecisionSheet sheet;
    private final CaseDecisions decisions;
    private final TeamBudgets budgets;
    private final Ledger ledger;
    private final TeamDirectory teams;
    private final Colleagues colleagues;

    DecideRequestForm(DecisionSheet sheet, CaseDecisions decisions, TeamBudgets budgets, Ledger ledger, TeamDirectory teams, Colleagues colleagues) {
        this.sheet = sheet;
        this.decisions = decisions;
        this.budgets = budgets;
        this.ledger = ledger;
        this.teams = teams;
        this.colleagues = colleagues;
    }

    @Override
    public String key() {
        return "decide-request";
    }

    @Override
    public Class<DecideRequest> type() {
        return DecideRequest.class;
    }

    @Override
    public DecideRequest show(FormContext context) {
        CaseDecision decision = sheet.decision(context);
        Proposal proposal = decision.proposal();
        boolean costs = proposal.amount() != null;
        return new DecideRequest(sheet.household(context).name(), proposal.kind().label(), proposal.what(), teams.nameOf(decision.team()),
                colleagues.nameOf(decision.proposedBy()), why(context, decision), proposal.reason(), proposal.deviation(),
                proposal.householdSays(), proposal.help(), proposal.childrenWords(), DutchDate.of(decision.reviewOn()),
                Euro.text(proposal.amount()), costs ? budgets.left(decision.team()) : null, sheet.earlier(decision),
                null, proposal.amount(), null, null, null, costs, costs && !fits(decision, proposal.amount()));
    }

    @Override
    public Decisions submit(FormContext context, DecideRequest answers) {
        CaseDecision decision = sheet.decision(context);
        if (context.actor().id().equals(decision.proposedBy())) {
            throw new FormRejected(null, null, "U hebt dit zelf gevraagd. Laat een collega van het management beslissen.");
        }
        BigDecimal granted = granted(decision, answers);
        boolean overdraw = Boolean.TRUE.equals(answers.overdraw());
        if (granted != null && !overdraw && !fits(decision, granted)) {
            throw new FormRejected("overdraw", "Het budget mag hiervoor onder nul komen",
                    "Het bedrag past niet meer in het budget. Kies een lager bedrag of vink dit aan. Staat dit veld er niet? Open de taak opnieuw.");
        }
        decision.rule(context.variable(DecisionVariables.MANDATE_RULE), new Ruling(answers.answer(), granted, answers.otherwise(),
                answers.answerReason(), overdraw, context.actor().id(), decisions.today()));
        if (answers.answer() == ManagementAnswer.REJECTED) {
            decision.reject();
        }
        return Decisions.none().with(DecisionVariables.MANAGEMENT_ANSWER, answers.answer());
    }

    /** Null when it is rejected or costs nothing. */
    private static BigDecimal granted(CaseDecision decision, DecideRequest answers) {
        BigDecimal asked = decision.proposal().amount();
        if (asked == null || answers.answer() == ManagementAnswer.REJECTED) {
            return null;
        }
        BigDecimal granted = answers.answer() == ManagementAnswer.OTHERWISE ? Euro.of(answers.grantedAmount()) : asked;
        if (granted.signum() == 0 || granted.compareTo(asked) > 0) {
            throw new FormRejected("grantedAmount", "Welk bedrag keurt u goed?", "Kies een bedrag boven nul, en hoogstens wat is gevraagd.");
        }
        return granted;
    }

    private boolean fits(CaseDecision decision, BigDecimal amount) {
        return ledger.left(decision.team(), decisions.today().getYear()).compareTo(amount) >= 0;
    }

    private String why(FormContext context, CaseDecision decision) {
        MandateRule rule = context.variable(DecisionVariables.MANDATE_RULE);
        String again = decision.ruling() == null ? "" : "\nU antwoordde eerder: " + decision.ruling().told()
                + "\nHet geld was toen net op. Beslis daarom opnieuw.";
        return rule.explanation() + "\n" + sheet.agreement(decision) + again;
    }
}
