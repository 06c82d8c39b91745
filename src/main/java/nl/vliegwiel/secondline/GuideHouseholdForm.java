package nl.vliegwiel.secondline;

import java.time.LocalDate;
import java.util.Set;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.handover.SecondLineStarts;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** The director writes down how it goes, and whether support goes on, goes back to the first line, or is done. */
@Component
class GuideHouseholdForm implements DossierForm<GuideHousehold> {

    private final SecondLineStarts starts;
    private final Dossiers dossiers;
    private final Guidances guidances;
    private final ContactRhythm rhythm;

    GuideHouseholdForm(SecondLineStarts starts, Dossiers dossiers, Guidances guidances, ContactRhythm rhythm) {
        this.starts = starts;
        this.dossiers = dossiers;
        this.guidances = guidances;
        this.rhythm = rhythm;
    }

    @Override
    public String key() {
        return "guide-household";
    }

    @Override
    public Class<GuideHousehold> type() {
        return GuideHousehold.class;
    }

    @Override
    public GuideHousehold show(FormContext context) {
        return new GuideHousehold(dossiers.get(context.number()).household().name(), starts.handover(context).firstStep(),
                guidances.told(context.number()), null, null, rhythm.nextContact(), null, null, null);
    }

    @Override
    public Set<String> proposals() {
        return Set.of("nextContactOn");
    }

    @Override
    public Decisions submit(FormContext context, GuideHousehold answers) {
        Decisions decisions = Decisions.none().with(SecondLineVariables.SUPPORT_NEXT, answers.supportNext())
                .with(SecondLineVariables.NEXT_CONTACT_ON, rhythm.dueOn(next(answers)));
        guidances.add(context.number(), context.actor().id(), answers);
        return decisions;
    }

    /** If the first line declines, the director is asked again on the usual day. */
    private LocalDate next(GuideHousehold answers) {
        return answers.nextContactOn() == null ? rhythm.nextContact() : answers.nextContactOn();
    }
}
