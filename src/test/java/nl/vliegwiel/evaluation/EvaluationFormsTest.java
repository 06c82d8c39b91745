package nl.vliegwiel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.FeatureTest;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.SomebodyAt;
import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.MatrixAnswer;
import nl.vliegwiel.measurement.MeasurementPicture;
import nl.vliegwiel.measurement.Measurements;
import nl.vliegwiel.measurement.SelfReliance;
import nl.vliegwiel.measurement.SelfReliancePicture;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.track.TrackResult;
import nl.vliegwiel.track.Tracks;
import nl.vliegwiel.track.TracksWithoutProcesses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@FeatureTest
@Import({Measurements.class, MeasurementPicture.class, SelfReliancePicture.class, TracksWithoutProcesses.class, Evaluations.class, Matrix.class, Goals.class,
        MeasureAgainForm.class, DecideNextStepForm.class})
class EvaluationFormsTest {

    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Measurements measurements;
    @Autowired
    private Tracks tracks;
    @Autowired
    private Evaluations evaluations;
    @Autowired
    private LifeDomains domains;
    @Autowired
    private MeasureAgainForm measureAgain;
    @Autowired
    private DecideNextStepForm decideNextStep;

    private String number;
    private String trackId;
    private SomebodyAt worker;

    @BeforeEach
    void aTrackRunsAfterTheFirstMeasurement() {
        number = dossiers.open(new Household("Familie Test", null, null, "binnenstad"), "wijkteam-centrum", "anna").reference();
        measurements.take(number, "anna", domains.domains().stream().map(domain -> DomainScore.of(domain.code(), 4, "Was zwaar")).toList());
        trackId = tracks.add(number, "Huur betalen", "FINANCES", "amir", 2);
        worker = SomebodyAt.dossier(number, "anna", "wijkteam-centrum");
    }

    @Test
    void fillsTheMatrixWithTheLatestScores() {
        MeasureAgain shown = measureAgain.show(worker);

        assertThat(shown.previous()).isEqualTo("0-meting van 2 maart 2027");
        assertThat(shown.matrix()).hasSize(domains.domains().size())
                .allSatisfy(row -> assertThat(row.answer()).isEqualTo(MatrixAnswer.SCORE_4)).extracting(MatrixRow::remark).containsOnly("Was zwaar");
        assertThat(shown.goals()).containsExactly(new GoalRow(trackId, "Huur betalen", "Afgesproken, nog niet gestart", null, null));
    }

    @Test
    void laysTheNewMeasurementBesideTheFirst() {
        measure(MatrixAnswer.SCORE_2);

        assertThat(measurements.all(number)).hasSize(2);
        assertThat(decideNextStep.show(worker).pictureText()).contains("0-meting").contains("1-meting");
    }

    @Test
    void remembersWhoSolvesEachDomainForTheNextTime() {
        measure(MatrixAnswer.SCORE_2);

        assertThat(measureAgain.show(worker).matrix()).extracting(MatrixRow::solvedBy).containsOnly(SelfReliance.OWN_NETWORK);
        assertThat(decideNextStep.show(worker).ringsText()).contains("Wie lost het op: 1-meting").contains("Wonen: eigen netwerk.");
    }

    @Test
    void showsWhatTheHouseholdSaysOfEachGoal() {
        measure(MatrixAnswer.SCORE_2);

        assertThat(decideNextStep.show(worker).goals())
                .containsExactly(new GoalLine("Huur betalen", "Amir", "Afgesproken, nog niet gestart", "Deels bereikt", "Het gaat beter"));
    }

    @Test
    void measuresOnWhenItIsTooEarlyToDecide() {
        measure(MatrixAnswer.SCORE_2);

        Decisions decisions = decideNextStep.submit(worker, answer(true, null, null));

        assertThat(decisions.values()).containsEntry("measureMore", true).doesNotContainKey("evaluationDecision");
        assertThat(evaluations.current(number)).isPresent();
        assertThat(decideNextStep.show(worker).measureMore()).as("the process's answer of last time does not show through").isFalse();
        assertThat(measureAgain.show(worker).goals()).extracting(GoalRow::reached).containsExactly(TrackResult.PARTLY);
    }

    @Test
    void decidesAndRemembersWhy() {
        measure(MatrixAnswer.SCORE_2);

        Decisions decisions = decideNextStep.submit(worker, answer(null, EvaluationDecision.GO_ON, null));

        assertThat(decisions.values()).containsEntry("measureMore", false).containsEntry("evaluationDecision", "GO_ON");
        assertThat(evaluations.current(number)).isEmpty();
        assertThat(evaluations.latest(number)).get().extracting(Evaluation::reason, Evaluation::decidedBy).containsExactly("Omdat", "anna");
    }

    @Test
    void letsGoWhileTracksRunOnlyWhenThatIsConfirmed() {
        measure(MatrixAnswer.SCORE_1);

        assertThat(decideNextStep.show(worker).running()).isEqualTo("Huur betalen");
        assertThat(decideNextStep.objections(worker, answer(null, EvaluationDecision.LET_GO, null))).extracting(FormRejected.Fault::field)
                .containsExactly("confirmStop");
        assertThat(decideNextStep.objections(worker, answer(null, EvaluationDecision.LET_GO, true))).isEmpty();
        assertThat(decideNextStep.submit(worker, answer(null, EvaluationDecision.LET_GO, true)).values()).containsEntry("evaluationDecision", "LET_GO");
    }

    @Test
    void letsGoWithoutMoreWhenNothingRuns() {
        tracks.stopRunning(number);

        assertThat(decideNextStep.show(worker).running()).isNull();
        assertThat(decideNextStep.submit(worker, answer(null, EvaluationDecision.LET_GO, null)).values()).containsEntry("evaluationDecision", "LET_GO");
    }

    private void measure(MatrixAnswer answer) {
        List<MatrixRow> matrix = domains.domains().stream().map(domain -> new MatrixRow(domain.code(), domain.name(), answer,
                SelfReliance.OWN_NETWORK, null)).toList();
        measureAgain.submit(worker, new MeasureAgain(null, null, matrix, null,
                List.of(new GoalRow(trackId, null, null, TrackResult.PARTLY, "Het gaat beter"))));
    }

    private static DecideNextStep answer(Boolean more, EvaluationDecision decision, Boolean confirmed) {
        return new DecideNextStep(null, null, null, null, null, null, null, null, null, more, decision, decision == null ? null : "Omdat", confirmed);
    }
}
