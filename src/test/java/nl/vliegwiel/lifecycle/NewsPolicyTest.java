package nl.vliegwiel.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class NewsPolicyTest {

    private static final String ADDED = "case-lifecycle.trackAdded";
    private static final String CALLED = "outreach-contact.householdCalledBack";

    @ParameterizedTest
    @CsvSource({
        "CALLED_BACK, CONTACT, outreach-contact.householdCalledBack",
        "CALLED_BACK, INTAKE, intake.conversationHeldEarlier",
        "EVALUATE_NOW, TRACKS, case-lifecycle.evaluationRequested",
        "ADD_TRACK, TRACKS, case-lifecycle.trackAdded",
        "ADD_TRACK, EVALUATION, case-lifecycle.trackAdded"})
    void letsNewsThroughWhereAProcessWaitsForIt(HouseholdEvent event, Phase phase, String message) {
        NewsPolicy policy = waitingFor(message);

        assertThat(policy.objection(event, file(phase))).isEmpty();
        assertThat(policy.nextMessage(event, "2026-000001")).contains(message);
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, mode = Mode.EXCLUDE, names = {"TRACKS", "EVALUATION"})
    void addsNoTrackWithoutAPlanThatRuns(Phase phase) {
        assertThat(waitingFor(ADDED).objection(HouseholdEvent.ADD_TRACK, file(phase))).isPresent();
    }

    @Test
    void pointsAtTheOpenTaskWhenNobodyWaitsForTheHousehold() {
        assertThat(waitingFor().objection(HouseholdEvent.CALLED_BACK, file(Phase.CONTACT)))
                .hasValueSatisfying(text -> assertThat(text).contains("taak"));
        assertThat(waitingFor(CALLED).objection(HouseholdEvent.EVALUATE_NOW, file(Phase.EVALUATION)))
                .hasValueSatisfying(text -> assertThat(text).contains("loopt al"));
    }

    @ParameterizedTest
    @EnumSource(value = HouseholdEvent.class, names = {"CALLED_BACK", "EVALUATE_NOW", "ADD_TRACK"})
    void saysWhatToDoInsteadInEveryPhase(HouseholdEvent event) {
        for (Phase phase : Phase.values()) {
            assertThat(waitingFor().objection(event, file(phase))).hasValueSatisfying(text -> assertThat(text).endsWith("."));
        }
    }

    private static NewsPolicy waitingFor(String... messages) {
        return new NewsPolicy(List.of(new CalledBack(), new EvaluateNow(), new AddTrack(null, null)), Waiting.forMessages(messages));
    }

    private static CaseFile file(Phase phase) {
        CaseFile file = mock(CaseFile.class);
        when(file.reference()).thenReturn("2026-000001");
        when(file.phase()).thenReturn(phase);
        return file;
    }
}
