package nl.vliegwiel.handover;

import java.util.List;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** The second line names the director and the first step; whoever accepted is the director until then. */
@Component
class StartSecondLineForm implements DossierForm<StartSecondLine> {

    private static final String DIRECTOR = "regisseur";

    private final HandoverFile file;
    private final Colleagues colleagues;
    private final Responsibility responsibility;
    private final HandoverDates dates;

    StartSecondLineForm(HandoverFile file, Colleagues colleagues, Responsibility responsibility, HandoverDates dates) {
        this.file = file;
        this.colleagues = colleagues;
        this.responsibility = responsibility;
        this.dates = dates;
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
        Handover handover = file.handover(context);
        List<Option> directors = colleagues.inTeam(handover.offer().toTeam(), DIRECTOR).stream()
                .map(colleague -> new Option(colleague.name(), colleague.login())).toList();
        return new StartSecondLine(file.household(context), handover.offer().reason(), handover.offer().summary(), directors,
                handover.director(), null);
    }

    @Override
    public Decisions submit(FormContext context, StartSecondLine answers) {
        Handover handover = file.handover(context);
        handover.startSecondLine(answers.director(), answers.firstStep(), dates.today());
        responsibility.direct(handover, answers.director());
        return Decisions.none();
    }
}
