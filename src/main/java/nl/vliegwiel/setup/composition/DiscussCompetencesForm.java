package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.stream.IntStream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import org.springframework.stereotype.Component;

/** Goes through what each person can do and learns, and what the team does about the gaps. */
@Component
class DiscussCompetencesForm implements DossierForm<DiscussCompetences> {

    private final RoundSheet sheet;
    private final TeamMatrix matrix;
    private final MatrixDrawing drawing;
    private final DomainCover coverage;
    private final CompetenceOverview overview;
    private final CompositionProperties properties;

    DiscussCompetencesForm(RoundSheet sheet, TeamMatrix matrix, MatrixDrawing drawing, DomainCover coverage, CompetenceOverview overview,
            CompositionProperties properties) {
        this.sheet = sheet;
        this.matrix = matrix;
        this.drawing = drawing;
        this.coverage = coverage;
        this.overview = overview;
        this.properties = properties;
    }

    @Override
    public String key() {
        return "discuss-competences";
    }

    @Override
    public Class<DiscussCompetences> type() {
        return DiscussCompetences.class;
    }

    @Override
    public DiscussCompetences show(FormContext context) {
        Round round = sheet.round(context);
        Composition composition = matrix.of(round);
        MatrixPicture picture = drawing.of(composition);
        return new DiscussCompetences(sheet.title(round), sheet.why(round, Step.COMPOSITION), picture.source(), picture.text(),
                coverage.gapLine(composition), coverage.gapRows(composition), properties.competenceOptions(), overview.rows(composition),
                overview.of(composition));
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, DiscussCompetences answers) {
        return IntStream.range(0, answers.rows().size()).boxed().flatMap(place -> CompetenceRules.faults(answers.rows().get(place).has(),
                answers.rows().get(place).learning(), "people[" + place + "].learning").stream()).toList();
    }

    @Override
    public Decisions submit(FormContext context, DiscussCompetences answers) {
        matrix.discuss(sheet.round(context), answers.rows(), answers.solutions());
        return Decisions.none();
    }
}
