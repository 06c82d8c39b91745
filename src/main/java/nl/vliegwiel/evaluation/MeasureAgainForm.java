package nl.vliegwiel.evaluation;

import java.util.List;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** The matrix again, and per goal whether it is reached, in the household's own words. */
@Component
class MeasureAgainForm implements DossierForm<MeasureAgain> {

    private final Dossiers dossiers;
    private final Matrix matrix;
    private final Goals goals;
    private final Evaluations evaluations;

    MeasureAgainForm(Dossiers dossiers, Matrix matrix, Goals goals, Evaluations evaluations) {
        this.dossiers = dossiers;
        this.matrix = matrix;
        this.goals = goals;
        this.evaluations = evaluations;
    }

    @Override
    public String key() {
        return "measure-again";
    }

    @Override
    public Class<MeasureAgain> type() {
        return MeasureAgain.class;
    }

    @Override
    public MeasureAgain show(FormContext context) {
        String number = context.number();
        List<GoalRow> asked = goals.asked(number);
        return new MeasureAgain(dossiers.get(number).household().name(), matrix.previous(number), matrix.rows(number), !asked.isEmpty(), asked);
    }

    @Override
    public Decisions submit(FormContext context, MeasureAgain answers) {
        matrix.take(context, answers.matrix());
        List<GoalRow> answered = answers.goals() == null ? List.of() : answers.goals();
        evaluations.currentOrNew(context.number()).review(goals.reviewed(answered));
        return Decisions.none();
    }
}
