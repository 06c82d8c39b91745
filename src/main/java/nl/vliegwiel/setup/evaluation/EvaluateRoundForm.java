package nl.vliegwiel.setup.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.closing.Closings;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.AskedNow;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** The project lead looks back on the round with figures and experiences, and says what changes (mission T9, T10, T11). */
@Component
class EvaluateRoundForm implements DossierForm<EvaluateRound> {

    private final RoundSheet sheet;
    private final RoundEvaluations evaluations;
    private final RoundFigures figures;
    private final EvaluateRoundRows rows;
    private final EvaluateRoundRules rules;
    private final StandingOutRecords between;
    private final AskedNow askedNow;
    private final Closings closings;
    private final WorkingDays days;

    EvaluateRoundForm(RoundSheet sheet, RoundEvaluations evaluations, RoundFigures figures, EvaluateRoundRows rows, EvaluateRoundRules rules,
            StandingOutRecords between, AskedNow askedNow, Closings closings, WorkingDays days) {
        this.sheet = sheet;
        this.evaluations = evaluations;
        this.figures = figures;
        this.rows = rows;
        this.rules = rules;
        this.between = between;
        this.askedNow = askedNow;
        this.closings = closings;
        this.days = days;
    }

    @Override
    public String key() {
        return "evaluate-round";
    }

    @Override
    public Class<EvaluateRound> type() {
        return EvaluateRound.class;
    }

    @Override
    public Set<String> proposals() {
        return Set.of("nextRoundOn", "between");
    }

    @Override
    public EvaluateRound show(FormContext context) {
        Round round = sheet.round(context);
        RoundEvaluation evaluation = evaluations.get(round);
        KeptFigures kept = figures.get(evaluation.figuresId());
        MatrixPicture drawn = figures.picture(kept);
        List<EvaluateRound.OutlierRow> outliers = rows.outliers(evaluation, figures.outliers(kept));
        WayOn way = evaluation.wayOn() == null ? new WayOn(null, null, GoesOn.NEXT_ROUND, days.today(), null) : evaluation.wayOn();
        return new EvaluateRound(sheet.title(round), evaluation.isSentBack() ? evaluation.verdict() : null, askedNow.why(round), evaluation.experience().told(),
                between.told(round), figures.period(kept), figures.rows(kept), drawn.source(), drawn.text(), !outliers.isEmpty(), outliers,
                rows.goals(round, evaluation), evaluation.summary(), rows.adjustments(evaluation), way.goesOn(), way.nextRoundOn(), way.receivingTeam(),
                way.closesOn(), way.closingReason(), null, Arrays.stream(Step.values()).map(Step::option).toList(),
                Arrays.stream(GoesOn.values()).map(GoesOn::option).toList(), closings.receivingOptions(round.team()));
    }

    @Override
    public List<Fault> objections(FormContext context, EvaluateRound answers) {
        return rules.objections(sheet.round(context), context.actor(), answers);
    }

    @Override
    public Decisions submit(FormContext context, EvaluateRound answers) {
        Round round = sheet.round(context);
        RoundEvaluation evaluation = evaluations.get(round);
        WayOn way = EvaluateRoundRules.wayOn(answers);
        evaluation.evaluate(rows.explained(evaluation, answers), rows.judged(round, evaluation, answers), EvaluateRoundRows.changes(answers),
                answers.summary(), way, context.actor().id(), days.today());
        return Decisions.none().with(RoundEvaluationVariables.AFTER_EVALUATION, way.goesOn().after())
                .with(RoundEvaluationVariables.NEXT_ROUND_ON, way.nextRoundOn() == null ? null : days.startOf(way.nextRoundOn()));
    }
}
