package nl.vliegwiel.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** What came of management's decision; when it did not help, it goes back, but not for ever. */
@Component
class CarryOutEscalationForm implements DossierForm<CarryOutEscalation> {

    private final EscalationSheet sheet;
    private final Escalations escalations;
    private final EscalationTerms terms;

    CarryOutEscalationForm(EscalationSheet sheet, Escalations escalations, EscalationTerms terms) {
        this.sheet = sheet;
        this.escalations = escalations;
        this.terms = terms;
    }

    @Override
    public String key() {
        return "carry-out-escalation";
    }

    @Override
    public Class<CarryOutEscalation> type() {
        return CarryOutEscalation.class;
    }

    @Override
    public CarryOutEscalation show(FormContext context) {
        Escalation escalation = sheet.escalation(context);
        return new CarryOutEscalation(sheet.household(context), sheet.team(escalation), escalation.obstacle(), escalation.needed(),
                DutchDate.of(escalation.neededBy()), sheet.outcome(escalation), null, null, options(escalation));
    }

    @Override
    public Decisions submit(FormContext context, CarryOutEscalation answers) {
        Escalation escalation = sheet.escalation(context);
        LocalDate today = escalations.today();
        escalation.round().carryOut(answers.escalationResult(), answers.done(), context.actor().id(), today);
        Decisions decisions = Decisions.none().with(EscalationVariables.ESCALATION_RESULT, answers.escalationResult());
        if (answers.escalationResult() != EscalationResult.STILL_STUCK) {
            escalation.end(today);
            return decisions;
        }
        escalation.ask(terms.decideBefore(escalation.team()));
        return terms.tell(decisions, escalation.round().decideBefore());
    }

    private List<Option> options(Escalation escalation) {
        boolean again = escalation.round().decision() == EscalationDecision.GRANTED && terms.mayAskAgain(escalation);
        return Stream.of(EscalationResult.values()).filter(result -> again || result != EscalationResult.STILL_STUCK)
                .map(result -> new Option(result.label(), result.name())).toList();
    }
}
