package nl.vliegwiel.lifecycle;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** After acute danger the second line is asked at once; when that was done already, the running handover is enough. */
@Component
class AskHandoverDelegate implements JavaDelegate {

    private static final String HANDOVER_ASKED = "case-lifecycle.handoverAsked";

    private final ProcessMessages messages;
    private final WaitingProcesses waiting;

    AskHandoverDelegate(ProcessMessages messages, WaitingProcesses waiting) {
        this.messages = messages;
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        if (!waiting.runs(HandOver.PROCESS, number)) {
            messages.open(HANDOVER_ASKED, number, Decisions.none());
        }
    }
}
