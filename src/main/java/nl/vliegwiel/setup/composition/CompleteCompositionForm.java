package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.Steps;
import nl.vliegwiel.setup.composition.CompleteComposition.Outcome;
import org.springframework.stereotype.Component;

/** Ends step 4, or goes back to what is not right yet. */
@Component
class CompleteCompositionForm implements DossierForm<CompleteComposition> {

    private final RoundSheet sheet;
    private final Steps steps;
    private final TeamMatrix matrix;
    private final MatrixDrawing drawing;
    private final DomainCover coverage;
    private final CompetenceOverview competences;
    private final CompositionLines lines;
    private final CompositionGates gates;

    CompleteCompositionForm(RoundSheet sheet, Steps steps, TeamMatrix matrix, MatrixDrawing drawing, DomainCover coverage,
            CompetenceOverview competences, CompositionLines lines, CompositionGates gates) {
        this.sheet = sheet;
        this.steps = steps;
        this.matrix = matrix;
        this.drawing = drawing;
        this.coverage = coverage;
        this.competences = competences;
        this.lines = lines;
        this.gates = gates;
    }

    @Override
    public String key() {
        return "complete-composition";
    }

    @Override
    public Class<CompleteComposition> type() {
        return CompleteComposition.class;
    }

    @Override
    public CompleteComposition show(FormContext context) {
        Round round = sheet.round(context);
        Composition composition = matrix.of(round);
        MatrixPicture picture = drawing.of(composition);
        return new CompleteComposition(sheet.title(round), sheet.why(round, Step.COMPOSITION), picture.source(), picture.text(),
                coverage.gapLine(composition), coverage.rows(composition), competences.of(composition), lines.lendings(round),
                lines.facilities(round), lines.information(round), missing(round), null, null);
    }

    private String missing(Round round) {
        List<String> sentences = gates.missing(round).stream().map(Missing::sentence).toList();
        return sentences.isEmpty() ? null : String.join("\n", sentences);
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, CompleteComposition answers) {
        if (answers.outcome() != Outcome.DONE) {
            return List.of();
        }
        return gates.missing(sheet.round(context)).stream()
                .map(missing -> new FormRejected.Fault("outcome", "Is stap 4 rond?", missing.sentence())).toList();
    }

    /** The model reads where it goes on also when it does not go on. */
    @Override
    public Decisions submit(FormContext context, CompleteComposition answers) {
        Decisions decisions = answers.outcome() == Outcome.DONE
                ? steps.complete(sheet.round(context), Step.COMPOSITION, context.actor().id()) : Decisions.none();
        return decisions.with(CompositionVariables.COMPOSITION_NEXT,
                answers.compositionNext() == null ? CompositionNext.COMPOSE : answers.compositionNext());
    }
}
