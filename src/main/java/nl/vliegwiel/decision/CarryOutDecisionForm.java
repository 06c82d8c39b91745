package nl.vliegwiel.decision;

import java.util.Set;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.mandate.Euro;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** What was done about a decision, and what it really cost. */
@Component
class CarryOutDecisionForm implements DossierForm<CarryOutDecision> {

    private final DecisionSheet sheet;
    private final CaseDecisions decisions;

    CarryOutDecisionForm(DecisionSheet sheet, CaseDecisions decisions) {
        this.sheet = sheet;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "carry-out-decision";
    }

    @Override
    public Class<CarryOutDecision> type() {
        return CarryOutDecision.class;
    }

    @Override
    public CarryOutDecision show(FormContext context) {
        CaseDecision decision = sheet.decision(context);
        Proposal proposal = decision.proposal();
        return new CarryOutDecision(sheet.household(context).name(), proposal.kind().label(), proposal.what(), sheet.outcome(decision),
                Euro.text(decision.allowed()), CarryOut.DONE, decisions.today(), null, decision.allowed(), null, decision.allowed() != null);
    }

    @Override
    public Set<String> proposals() {
        return Set.of("doneOn");
    }

    @Override
    public Decisions submit(FormContext context, CarryOutDecision answers) {
        CaseDecision decision = sheet.decision(context);
        requirePossible(decision, answers);
        decisions.carryOut(decision, new Execution(answers.carryOut(), answers.doneOn(), answers.done(), Euro.of(answers.spent()),
                answers.notNeeded(), context.actor().id(), decisions.today()));
        return Decisions.none().with(DecisionVariables.REVIEW_NEEDED, decision.status() == DecisionStatus.RUNNING);
    }

    private void requirePossible(CaseDecision decision, CarryOutDecision answers) {
        if (answers.doneOn() != null && (answers.doneOn().isAfter(decisions.today()) || answers.doneOn().isBefore(decision.decidedOn()))) {
            throw new FormRejected("doneOn", "Wanneer?", "Kies een datum van " + DutchDate.of(decision.decidedOn()) + " tot en met vandaag.");
        }
        if (answers.spent() != null && answers.spent().compareTo(decision.allowed()) > 0) {
            throw new FormRejected("spent", "Wat heeft het echt gekost?",
                    "Dit is meer dan besloten. Vul het bedrag van dit besluit in en vraag voor de rest een nieuw besluit.");
        }
    }
}
