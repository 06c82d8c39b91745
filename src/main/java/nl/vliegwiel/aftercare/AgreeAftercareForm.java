package nl.vliegwiel.aftercare;

import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** The last conversation of the support: whether and when the team asks after the household, and whom it calls itself. */
@Component
class AgreeAftercareForm implements DossierForm<AgreeAftercare> {

    private final Aftercares aftercares;
    private final ContactDays days;
    private final Dossiers dossiers;
    private final Helpline helpline;

    AgreeAftercareForm(Aftercares aftercares, ContactDays days, Dossiers dossiers, Helpline helpline) {
        this.aftercares = aftercares;
        this.days = days;
        this.dossiers = dossiers;
        this.helpline = helpline;
    }

    @Override
    public String key() {
        return "agree-aftercare";
    }

    @Override
    public Class<AgreeAftercare> type() {
        return AgreeAftercare.class;
    }

    @Override
    public AgreeAftercare show(FormContext context) {
        CaseFile file = dossiers.get(context.number());
        Optional<Aftercare> known = aftercares.current(file.reference());
        return new AgreeAftercare(file.household().name(), null, days.first(), known.map(Aftercare::signs).orElse(null),
                helpline.of(file), null);
    }

    @Override
    public Set<String> proposals() {
        return Set.of("firstContactOn");
    }

    @Override
    public Decisions submit(FormContext context, AgreeAftercare answers) {
        boolean wanted = answers.aftercareWish() == AftercareWish.YES;
        if (wanted) {
            days.require("firstContactOn", "Eerste contact", answers.firstContactOn());
        }
        aftercares.agree(context.number(), context.actor().id(), answers);
        return wanted ? Decisions.none().with(AftercareVariables.AFTERCARE_CONTACT_ON, days.morningOf(answers.firstContactOn()))
                .with(AftercareVariables.AFTERCARE_OUTCOME, null)
                : Decisions.none().with(AftercareVariables.AFTERCARE_OUTCOME, AftercareOutcome.ENDED);
    }
}
