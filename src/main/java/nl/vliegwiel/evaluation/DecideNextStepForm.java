package nl.vliegwiel.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.measurement.MeasurementPicture;
import nl.vliegwiel.measurement.Measurements;
import nl.vliegwiel.measurement.SelfReliancePicture;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import nl.vliegwiel.track.Track;
import nl.vliegwiel.track.Tracks;
import org.springframework.stereotype.Component;

/** Where the household stands, and how it goes on. Letting go while something runs asks for a yes of its own. */
@Component
class DecideNextStepForm implements DossierForm<DecideNextStep> {

    private final Dossiers dossiers;
    private final Measurements measurements;
    private final MeasurementPicture picture;
    private final SelfReliancePicture rings;
    private final Goals goals;
    private final Tracks tracks;
    private final Evaluations evaluations;
    private final WorkingDays days;

    DecideNextStepForm(Dossiers dossiers, Measurements measurements, MeasurementPicture picture, SelfReliancePicture rings,
                       Goals goals, Tracks tracks, Evaluations evaluations, WorkingDays days) {
        this.dossiers = dossiers;
        this.measurements = measurements;
        this.picture = picture;
        this.rings = rings;
        this.goals = goals;
        this.tracks = tracks;
        this.evaluations = evaluations;
        this.days = days;
    }

    @Override
    public String key() {
        return "decide-next-step";
    }

    @Override
    public Class<DecideNextStep> type() {
        return DecideNextStep.class;
    }

    @Override
    public DecideNextStep show(FormContext context) {
        String number = context.number();
        List<GoalLine> told = goals.told(number);
        List<Track> running = tracks.running(number);
        MatrixPicture drawn = picture.compare(measurements.all(number));
        MatrixPicture solved = rings.compare(measurements.all(number));
        return new DecideNextStep(dossiers.get(number).household().name(), drawn.source(), drawn.text(), solved.source(),
                solved.text(), !told.isEmpty(), told,
                !running.isEmpty(), running.isEmpty() ? null : titles(running), false, null, null, null);
    }

    private static String titles(List<Track> running) {
        return running.stream().map(Track::title).collect(Collectors.joining("\n"));
    }

    /** The form asks for the confirmation, unless a track was added while it was open. */
    @Override
    public List<FormRejected.Fault> objections(FormContext context, DecideNextStep answers) {
        boolean stops = answers.evaluationDecision() == EvaluationDecision.LET_GO && !tracks.running(context.number()).isEmpty();
        return stops && !Boolean.TRUE.equals(answers.confirmStop()) ? List.of(new FormRejected.Fault("confirmStop", "Lopende trajecten stoppen",
                "Er loopt nog een traject. Open de taak opnieuw en bevestig dat het stopt.")) : List.of();
    }

    @Override
    public Decisions submit(FormContext context, DecideNextStep answers) {
        if (Boolean.TRUE.equals(answers.measureMore())) {
            return Decisions.none().with(EvaluationVariables.MEASURE_MORE, true);
        }
        EvaluationDecision decision = answers.evaluationDecision();
        evaluations.currentOrNew(context.number()).decide(decision, answers.reason(), days.today(), context.actor().id());
        return Decisions.none().with(EvaluationVariables.MEASURE_MORE, false).with(EvaluationVariables.EVALUATION_DECISION, decision);
    }
}
