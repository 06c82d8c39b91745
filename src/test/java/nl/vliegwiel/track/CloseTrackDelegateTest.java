package nl.vliegwiel.track;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

class CloseTrackDelegateTest {

    private static final String NUMBER = "2027-000001";

    private final Tracks tracks = mock(Tracks.class);
    private final ProcessMessages messages = mock(ProcessMessages.class);

    @Test
    void asksForTheEvaluationWhenNothingRunsAnyMore() {
        close(Phase.TRACKS, List.of());

        verify(messages).send(eq("case-lifecycle.evaluationRequested"), eq(NUMBER), any());
    }

    @Test
    void asksNothingWhileAnotherTrackRuns() {
        close(Phase.TRACKS, List.of(mock(Track.class)));

        verify(messages, never()).send(any(), any(), any());
    }

    @Test
    void asksNothingWhenTheLifecycleIsNoLongerWaiting() {
        close(Phase.EVALUATION, List.of());

        verify(messages, never()).send(any(), any(), any());
    }

    private void close(Phase phase, List<Track> running) {
        CaseFile file = mock(CaseFile.class);
        Dossiers dossiers = mock(Dossiers.class);
        DelegateExecution execution = mock(DelegateExecution.class);
        when(file.phase()).thenReturn(phase);
        when(dossiers.get(NUMBER)).thenReturn(file);
        when(tracks.running(NUMBER)).thenReturn(running);
        when(execution.getProcessBusinessKey()).thenReturn(NUMBER);
        new CloseTrackDelegate(tracks, dossiers, messages).execute(execution);
    }
}
