package nl.vliegwiel.escalation;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** A coordinator asks after a decision that stays away, with the next in line if need be. */
@Component
class ChaseEscalationForm implements DossierForm<ChaseEscalation> {

    private final EscalationSheet sheet;
    private final Escalations escalations;
    private final EscalationTerms terms;

    ChaseEscalationForm(EscalationSheet sheet, Escalations escalations, EscalationTerms terms) {
        this.sheet = sheet;
        this.escalations = escalations;
        this.terms = terms;
    }

    @Override
    public String key() {
        return "chase-escalation";
    }

    @Override
    public Class<ChaseEscalation> type() {
        return ChaseEscalation.class;
    }

    @Override
    public ChaseEscalation show(FormContext context) {
        Escalation escalation = sheet.escalation(context);
        return new ChaseEscalation(sheet.household(context), sheet.team(escalation), escalation.obstacle(), escalation.needed(),
                DutchDate.of(escalation.neededBy()), state(escalation), null);
    }

    @Override
    public Decisions submit(FormContext context, ChaseEscalation answers) {
        escalations.askedAfter(sheet.escalation(context), answers.agreed(), context.actor().id());
        return Decisions.none();
    }

    private String state(Escalation escalation) {
        if (escalation.round().isDecided()) {
            return "Er is intussen besloten. U hoeft niet meer na te vragen.\n" + sheet.outcome(escalation);
        }
        return "Het besluit had er op " + DutchDate.of(escalation.round().decideBefore()) + " moeten zijn.\n"
                + "De afspraak: " + terms.inWords(escalation.team());
    }
}
