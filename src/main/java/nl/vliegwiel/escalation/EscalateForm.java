package nl.vliegwiel.escalation;

import java.time.LocalDate;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChoice;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

@Component
class EscalateForm implements DossierForm<Escalate> {

    private final DossierChoice choice;
    private final Escalations escalations;
    private final EscalationTerms terms;

    EscalateForm(DossierChoice choice, Escalations escalations, EscalationTerms terms) {
        this.choice = choice;
        this.escalations = escalations;
        this.terms = terms;
    }

    @Override
    public String key() {
        return "escalate";
    }

    @Override
    public Class<Escalate> type() {
        return Escalate.class;
    }

    @Override
    public Escalate show(FormContext context) {
        return new Escalate(null, null, null, null, null, null, null, terms.inWords(context.actor().teams()), choice.options(context.actor()));
    }

    @Override
    public Decisions submit(FormContext context, Escalate answers) {
        CaseFile file = choice.chosen(context, answers.dossier());
        LocalDate decideBefore = terms.decideBefore(file.team());
        Escalation escalation = new Escalation(file.reference(), file.team(), answers, terms.version(file.team()), context.actor().id(),
                escalations.today());
        escalation.ask(decideBefore);
        Decisions decisions = Decisions.none().under(file.reference())
                .with(EscalationVariables.ESCALATION_ID, escalations.add(escalation).id().toString())
                .with(LifecycleVariables.CONTACT_PERSON, file.contactPerson());
        return terms.tell(decisions, decideBefore);
    }
}
