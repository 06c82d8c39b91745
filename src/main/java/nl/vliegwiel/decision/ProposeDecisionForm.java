package nl.vliegwiel.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.decision.AgreedConditions.Conditions;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChoice;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** A worker proposes a decision. Within the mandate this is the decision. */
@Component
class ProposeDecisionForm implements DossierForm<ProposeDecision> {

    private final DossierChoice choice;
    private final Dossiers dossiers;
    private final CaseDecisions decisions;
    private final MandateCheck check;
    private final ReviewDates reviews;
    private final TeamBudgets budgets;
    private final AgreedConditions conditions;

    ProposeDecisionForm(DossierChoice choice, Dossiers dossiers, CaseDecisions decisions, MandateCheck check, ReviewDates reviews,
            TeamBudgets budgets, AgreedConditions conditions) {
        this.choice = choice;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.check = check;
        this.reviews = reviews;
        this.budgets = budgets;
        this.conditions = conditions;
    }

    @Override
    public String key() {
        return "propose-decision";
    }

    @Override
    public Class<ProposeDecision> type() {
        return ProposeDecision.class;
    }

    @Override
    public ProposeDecision show(FormContext context) {
        Set<String> teams = context.actor().teams();
        List<Option> options = choice.options(context.actor());
        Conditions agreed = conditions.of(teams);
        return new ProposeDecision(null, null, agreed.inWords(), null, null, budgets.leftOf(teams), null, null, null, null, null, null, null, null, null,
                reviews.proposed(), options, options.stream().map(Option::value).filter(this::hasChildren).toList(), agreed.kinds());
    }

    @Override
    public Decisions submit(FormContext context, ProposeDecision answers) {
        CaseFile file = choice.chosen(context, answers.dossier());
        requirePlausible(answers);
        CaseDecision decision = decisions.add(file.reference(), file.team(), answers.proposal(), check.version(file.team()), answers.reviewOn(),
                context.actor().id());
        return check.facts(file.team(), decision.proposal()).under(file.reference())
                .with(DecisionVariables.DECISION_ID, decision.id().toString())
                .with(DecisionVariables.MEASURE_REVIEW_ON, reviews.timer(answers.reviewOn()))
                .with(LifecycleVariables.CONTACT_PERSON, file.contactPerson());
    }

    private void requirePlausible(ProposeDecision answers) {
        if (answers.kind().costs() && answers.amount().signum() == 0) {
            throw new FormRejected("amount", "Wat kost het hoogstens?", "Vul een bedrag boven nul in.");
        }
        if (answers.kind().isCoercive()) {
            reviews.require("reviewOn", "Wanneer bekijkt u het opnieuw?", answers.reviewOn());
        }
    }

    private boolean hasChildren(String number) {
        LocalDate today = decisions.today();
        return Children.in(dossiers.get(number).household(), today);
    }
}
