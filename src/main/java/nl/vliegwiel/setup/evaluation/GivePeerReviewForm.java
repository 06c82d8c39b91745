package nl.vliegwiel.setup.evaluation;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Anonymity;
import nl.vliegwiel.setup.Anonymity.Text;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.RoundSheet;
import org.springframework.stereotype.Component;

/** A member of the team says how it goes, in own words and without the name of any inhabitant. */
@Component
class GivePeerReviewForm implements DossierForm<GivePeerReview> {

    private static final String GOES_WELL = "Wat gaat goed in het team?";

    private final RoundSheet sheet;
    private final Contributions contributions;
    private final PeerReviews reviews;
    private final Anonymity anonymity;

    GivePeerReviewForm(RoundSheet sheet, Contributions contributions, PeerReviews reviews, Anonymity anonymity) {
        this.sheet = sheet;
        this.contributions = contributions;
        this.reviews = reviews;
        this.anonymity = anonymity;
    }

    @Override
    public String key() {
        return "give-peer-review";
    }

    @Override
    public Class<GivePeerReview> type() {
        return GivePeerReview.class;
    }

    @Override
    public GivePeerReview show(FormContext context) {
        return new GivePeerReview(sheet.title(sheet.round(context)), null, null, null, null, null, null);
    }

    @Override
    public List<Fault> objections(FormContext context, GivePeerReview answers) {
        boolean empty = Stream.of(answers.goesWell(), answers.isHard(), answers.learnt(), answers.shouldChange())
                .allMatch(words -> words == null || words.isBlank());
        return empty ? List.of(new Fault("goesWell", GOES_WELL, "Vul minstens één van de vier vragen in."))
                : anonymity.faults(context.actor().teams(), answers.checked(), Stream.of(new Text("goesWell", GOES_WELL, answers.goesWell()),
                        new Text("isHard", "Wat is moeilijk?", answers.isHard()),
                        new Text("learnt", "Wat hebben we geleerd in de intervisie?", answers.learnt()),
                        new Text("shouldChange", "Wat moet er veranderen?", answers.shouldChange())));
    }

    @Override
    public Decisions submit(FormContext context, GivePeerReview answers) {
        reviews.give(contributions.of(context), answers);
        return Decisions.none();
    }
}
