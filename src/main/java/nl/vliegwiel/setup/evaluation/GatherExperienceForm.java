package nl.vliegwiel.setup.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Anonymity;
import nl.vliegwiel.setup.Anonymity.Text;
import nl.vliegwiel.setup.AskedNow;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.evaluation.PeerReviews.ReviewLine;
import org.springframework.stereotype.Component;

/** The coordinator brings together what members, partners and households say. */
@Component
class GatherExperienceForm implements DossierForm<GatherExperience> {

    private final RoundSheet sheet;
    private final PeerReviews reviews;
    private final RoundEvaluations evaluations;
    private final Anonymity anonymity;
    private final AskedNow asked;

    GatherExperienceForm(RoundSheet sheet, PeerReviews reviews, RoundEvaluations evaluations, Anonymity anonymity,
            AskedNow asked) {
        this.sheet = sheet;
        this.reviews = reviews;
        this.evaluations = evaluations;
        this.anonymity = anonymity;
        this.asked = asked;
    }

    @Override
    public String key() {
        return "gather-experience";
    }

    @Override
    public Class<GatherExperience> type() {
        return GatherExperience.class;
    }

    /** Somebody who answers while the coordinator writes does not undo what was written. */
    @Override
    public Set<String> proposals() {
        return Set.of("answered", "hasReviews", "reviews");
    }

    @Override
    public GatherExperience show(FormContext context) {
        Round round = sheet.round(context);
        List<ReviewLine> lines = reviews.lines(round);
        return new GatherExperience(sheet.title(round), reviews.answered(round), asked.why(round), !lines.isEmpty(), lines, null, null, null, null, null);
    }

    @Override
    public List<Fault> objections(FormContext context, GatherExperience answers) {
        return anonymity.faults(context.actor().teams(), answers.checked(), Stream.of(new Text("themes", "Welke thema's komen terug?", answers.themes()),
                new Text("examples", "Voorbeelden", answers.examples()),
                new Text("fromPartners", "Wat zeggen partners?", answers.fromPartners()),
                new Text("fromHouseholds", "Wat zeggen huishoudens?", answers.fromHouseholds())));
    }

    @Override
    public Decisions submit(FormContext context, GatherExperience answers) {
        evaluations.begin(sheet.round(context), new Experience(answers.examples(), answers.fromHouseholds(), answers.fromPartners(),
                answers.themes()), context.actor().id());
        return Decisions.none();
    }
}
