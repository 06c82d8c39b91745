package nl.vliegwiel.setup.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Anonymity;
import nl.vliegwiel.setup.Anonymity.Text;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.evaluation.EvaluateAssignment.AdjustmentLine;
import nl.vliegwiel.setup.evaluation.EvaluateAssignment.Answer;
import nl.vliegwiel.setup.evaluation.EvaluateAssignment.OutlierLine;
import nl.vliegwiel.setup.evaluation.EvaluateAssignment.VerdictRow;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** The municipality steers at a distance: it says what it finds of each result, and whether it agrees (mission T11). */
@Component
class EvaluateAssignmentForm implements DossierForm<EvaluateAssignment> {

    private final RoundSheet sheet;
    private final RoundEvaluations evaluations;
    private final RoundFigures figures;
    private final EvaluationAnswers answering;
    private final Colleagues colleagues;
    private final Anonymity anonymity;

    EvaluateAssignmentForm(RoundSheet sheet, RoundEvaluations evaluations, RoundFigures figures, EvaluationAnswers answering, Colleagues colleagues, Anonymity anonymity) {
        this.sheet = sheet;
        this.evaluations = evaluations;
        this.figures = figures;
        this.answering = answering;
        this.colleagues = colleagues;
        this.anonymity = anonymity;
    }

    @Override
    public String key() {
        return "evaluate-assignment";
    }

    @Override
    public Class<EvaluateAssignment> type() {
        return EvaluateAssignment.class;
    }

    @Override
    public EvaluateAssignment show(FormContext context) {
        Round round = sheet.round(context);
        RoundEvaluation evaluation = evaluations.get(round);
        KeptFigures kept = figures.get(evaluation.figuresId());
        MatrixPicture drawn = figures.picture(kept);
        return new EvaluateAssignment(sheet.title(round), colleagues.nameOf(evaluation.evaluatedBy()), figures.period(kept), figures.rows(kept),
                drawn.source(), drawn.text(), !evaluation.outliers().isEmpty(),
                evaluation.outliers().stream().map(outlier -> new OutlierLine(outlier.sentence(), outlier.explanation())).toList(),
                evaluation.summary(), !evaluation.adjustments().isEmpty(), evaluation.adjustments().stream()
                        .map(change -> new AdjustmentLine(change.what(), change.step().label(), change.why())).toList(),
                answering.wayOn(evaluation), evaluation.goals().stream().map(EvaluateAssignmentForm::row).toList(), null, null, null, null,
                Arrays.stream(Answer.values()).map(Answer::option).toList());
    }

    @Override
    public List<Fault> objections(FormContext context, EvaluateAssignment answers) {
        List<Fault> faults = new ArrayList<>(anonymity.faults(context.actor().teams(), answers.checked(), texts(answers)));
        if (answers.answer() == Answer.AGREED) {
            faults.addAll(answering.objections(sheet.round(context)));
        }
        return faults;
    }

    private static Stream<Text> texts(EvaluateAssignment answers) {
        List<VerdictRow> goals = answers.goals() == null ? List.of() : answers.goals();
        return Stream.concat(IntStream.range(0, goals.size())
                .mapToObj(place -> new Text("goals[" + place + "].verdict", "Wat vindt u van dit resultaat?", goals.get(place).verdict())),
                Stream.of(new Text("changes", "Wat moet er anders?", answers.changes()),
                        new Text("remark", "Wilt u het team nog iets meegeven?", answers.remark())));
    }

    @Override
    public Decisions submit(FormContext context, EvaluateAssignment answers) {
        Round round = sheet.round(context);
        boolean agreed = answers.answer() == Answer.AGREED;
        answering.answer(round, agreed, judged(evaluations.get(round), answers), agreed ? answers.remark() : answers.changes(), context.actor().id());
        return Decisions.none().with(RoundEvaluationVariables.EVALUATION_AGREED, agreed);
    }

    private static VerdictRow row(JudgedGoal goal) {
        return new VerdictRow(goal.goalId().toString(), goal.result(), goal.measure(), goal.reached().label(), goal.words(), goal.verdict());
    }

    private static List<JudgedGoal> judged(RoundEvaluation evaluation, EvaluateAssignment answers) {
        return evaluation.goals().stream().map(goal -> goal.with(answers.goals().stream()
                .filter(row -> UUID.fromString(row.goalId()).equals(goal.goalId())).map(VerdictRow::verdict).findFirst().orElseThrow())).toList();
    }
}
