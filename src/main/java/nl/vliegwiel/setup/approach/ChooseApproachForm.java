package nl.vliegwiel.setup.approach;

import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.approach.ChooseApproach.ApproachLine;
import org.springframework.stereotype.Component;

/** Chooses the approach, with what follows from it for how the team works. */
@Component
class ChooseApproachForm implements DossierForm<ChooseApproach> {

    private final RoundSheet sheet;
    private final Approaches approaches;
    private final Shortfall shortfall;
    private final ApproachCatalogue catalogue;

    ChooseApproachForm(RoundSheet sheet, Approaches approaches, Shortfall shortfall, ApproachCatalogue catalogue) {
        this.sheet = sheet;
        this.approaches = approaches;
        this.shortfall = shortfall;
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return "choose-approach";
    }

    @Override
    public Class<ChooseApproach> type() {
        return ChooseApproach.class;
    }

    @Override
    public ChooseApproach show(FormContext context) {
        Round round = sheet.round(context);
        ApproachSheet kept = approaches.sheet(round);
        return new ChooseApproach(sheet.title(round), sheet.why(round, Step.APPROACH), shortfall.of(round),
                catalogue.approaches().stream().map(ApproachLine::of).toList(),
                catalogue.approaches().stream().map(one -> new Option(one.name(), one.code())).toList(), kept.approach(), kept.reason(),
                List.copyOf(kept.consequences()), kept.consequenceRemark(), List.copyOf(kept.also()));
    }

    @Override
    public List<Fault> objections(FormContext context, ChooseApproach answers) {
        List<Fault> faults = new ArrayList<>();
        if (answers.agreed().size() < Consequence.values().length && answers.consequenceRemark() == null) {
            faults.add(new Fault("consequences", "Welke gevolgen spreekt u af?",
                    "Spreek alle gevolgen af, of schrijf op hoe het team het anders doet."));
        }
        if (answers.approach() != null && answers.others().contains(answers.approach())) {
            faults.add(new Fault("also", "Ook gebruiken we uit", "Dit is al uw eerste keus. Kies hier alleen andere benaderingen."));
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, ChooseApproach answers) {
        ApproachSheet kept = approaches.sheet(sheet.round(context));
        kept.choose(answers.approach(), answers.agreed(), answers.consequenceRemark(), answers.reason(), answers.others());
        approaches.keep(kept);
        return Decisions.none();
    }
}
