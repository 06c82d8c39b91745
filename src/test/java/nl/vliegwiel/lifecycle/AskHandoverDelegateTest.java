package nl.vliegwiel.lifecycle;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

class AskHandoverDelegateTest {

    private static final String NUMBER = "2026-000001";

    private final ProcessMessages messages = mock(ProcessMessages.class);
    private final WaitingProcesses waiting = mock(WaitingProcesses.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);

    @Test
    void asksTheSecondLine() {
        ask();

        verify(messages).open(eq("case-lifecycle.handoverAsked"), eq(NUMBER), any());
    }

    @Test
    void leavesAHandoverThatRunsAlone() {
        when(waiting.runs("warm-handover", NUMBER)).thenReturn(true);

        ask();

        verify(messages, never()).open(any(), any(), any());
    }

    private void ask() {
        when(execution.getProcessBusinessKey()).thenReturn(NUMBER);
        new AskHandoverDelegate(messages, waiting).execute(execution);
    }
}
