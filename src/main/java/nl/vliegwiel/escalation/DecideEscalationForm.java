package nl.vliegwiel.escalation;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** Management decides, and binds the partner and the team. */
@Component
class DecideEscalationForm implements DossierForm<DecideEscalation> {

    private final EscalationSheet sheet;
    private final Escalations escalations;

    DecideEscalationForm(EscalationSheet sheet, Escalations escalations) {
        this.sheet = sheet;
        this.escalations = escalations;
    }

    @Override
    public String key() {
        return "decide-escalation";
    }

    @Override
    public Class<DecideEscalation> type() {
        return DecideEscalation.class;
    }

    @Override
    public DecideEscalation show(FormContext context) {
        Escalation escalation = sheet.escalation(context);
        return new DecideEscalation(sheet.household(context), sheet.team(escalation), escalation.obstacle(), escalation.needed(),
                DutchDate.of(escalation.neededBy()), sheet.escalatedBy(escalation), DutchDate.of(escalation.round().decideBefore()),
                escalation.tried(), sheet.earlier(escalation), escalations.agreedAfterDelay(escalation), null, null, null);
    }

    @Override
    public Decisions submit(FormContext context, DecideEscalation answers) {
        Escalation escalation = sheet.escalation(context);
        if (context.actor().id().equals(escalation.escalatedBy())) {
            throw new FormRejected(null, null, "U hebt dit zelf gevraagd. Laat een collega van het management beslissen.");
        }
        boolean granted = answers.escalationDecision() == EscalationDecision.GRANTED;
        escalation.round().decide(answers.escalationDecision(), granted ? answers.decision() : answers.rejection(), context.actor().id(),
                escalations.today());
        return Decisions.none();
    }
}
