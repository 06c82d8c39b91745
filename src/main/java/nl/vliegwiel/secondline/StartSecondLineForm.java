package nl.vliegwiel.secondline;

import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.handover.Handover;
import nl.vliegwiel.handover.SecondLineStarts;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import org.springframework.stereotype.Component;

/** The second line names the director and the first step; whoever was named on acceptance is the director until then. */
@Component
class StartSecondLineForm implements DossierForm<StartSecondLine> {


    private final SecondLineStarts starts;
    private final Dossiers dossiers;
    private final Colleagues colleagues;
    private final ContactRhythm rhythm;

    StartSecondLineForm(SecondLineStarts starts, Dossiers dossiers, Colleagues colleagues, ContactRhythm rhythm) {
        this.starts = starts;
        this.dossiers = dossiers;
        this.colleagues = colleagues;
        this.rhythm = rhythm;
    }

    @Override
    public String key() {
        return "start-second-line";
    }

    @Override
    public Class<StartSecondLine> type() {
        return StartSecondLine.class;
    }

    @Override
    public StartSecondLine show(FormContext context) {
        Handover handover = starts.handover(context);
        List<Option> directors = colleagues.inTeam(context.team(), Colleagues.DIRECTOR).stream()
                .map(Colleague::option).toList();
        return new StartSecondLine(dossiers.get(context.number()).household().name(), handover.offer().reason(), handover.offer().summary(),
                handover.offer().domainLines(), directors, handover.director(), null, rhythm.nextContact());
    }

    @Override
    public Set<String> proposals() {
        return Set.of("nextContactOn");
    }

    @Override
    public Decisions submit(FormContext context, StartSecondLine answers) {
        starts.begin(context, answers.director(), answers.firstStep());
        return Decisions.none().with(LifecycleVariables.CONTACT_PERSON, answers.director())
                .with(SecondLineVariables.NEXT_CONTACT_ON, rhythm.dueOn(answers.nextContactOn()));
    }
}
