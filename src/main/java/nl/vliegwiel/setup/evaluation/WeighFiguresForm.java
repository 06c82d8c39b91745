package nl.vliegwiel.setup.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Anonymity;
import nl.vliegwiel.setup.Anonymity.Text;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Figures stand out before the evaluation is due: the project lead decides whether that is a reason to evaluate now. */
@Component
class WeighFiguresForm implements DossierForm<WeighFigures> {

    private final RoundSheet sheet;
    private final StandingOutRecords records;
    private final RoundFigures figures;
    private final FiguresFollowUp followUp;
    private final WorkingDays days;
    private final Anonymity anonymity;

    WeighFiguresForm(RoundSheet sheet, StandingOutRecords records, RoundFigures figures, FiguresFollowUp followUp, WorkingDays days,
            Anonymity anonymity) {
        this.sheet = sheet;
        this.records = records;
        this.figures = figures;
        this.followUp = followUp;
        this.days = days;
        this.anonymity = anonymity;
    }

    @Override
    public String key() {
        return "weigh-figures";
    }

    @Override
    public Class<WeighFigures> type() {
        return WeighFigures.class;
    }

    @Override
    public Set<String> proposals() {
        return Set.of("cannotEvaluate");
    }

    @Override
    public WeighFigures show(FormContext context) {
        Round round = sheet.round(context);
        StandingOutRecord record = record(context);
        KeptFigures kept = figures.get(record.figuresId());
        MatrixPicture drawn = figures.picture(kept);
        return new WeighFigures(sheet.title(round), String.join("\n", record.sentences()), figures.period(kept), figures.rows(kept), drawn.source(),
                drawn.text(), followUp.objection(round).orElse(null), record.followedUp(), null, null, null, options(round));
    }

    @Override
    public List<Fault> objections(FormContext context, WeighFigures answers) {
        List<Fault> faults = new ArrayList<>(anonymity.faults(context.actor().teams(), answers.checked(),
                Stream.of(new Text("why", "Waarom?", answers.why()))));
        if (answers.figuresDecision() == FiguresDecision.EVALUATE) {
            followUp.objection(sheet.round(context)).ifPresent(why -> faults.add(new Fault("figuresDecision", "Wat doet u ermee?", why)));
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, WeighFigures answers) {
        record(context).decide(answers.figuresDecision(), answers.why(), context.actor().id(), days.today());
        return Decisions.none().with(RoundEvaluationVariables.FIGURES_DECISION, answers.figuresDecision());
    }

    private List<Option> options(Round round) {
        boolean evaluated = followUp.waitsForNextRound(round);
        return List.of(new Option(evaluated ? "De volgende ronde nu beginnen" : FiguresDecision.EVALUATE.label(), FiguresDecision.EVALUATE.name()),
                new Option("Nu niets doen: het komt terug bij de volgende " + (evaluated ? "ronde" : "evaluatie"), FiguresDecision.LEAVE.name()));
    }

    private StandingOutRecord record(FormContext context) {
        return records.get(context.variable(RoundEvaluationVariables.STANDING_OUT_ID));
    }
}
