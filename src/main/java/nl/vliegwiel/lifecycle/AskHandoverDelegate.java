package nl.vliegwiel.lifecycle;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** After acute danger the second line is asked at once. */
@Component
class AskHandoverDelegate implements JavaDelegate {

    private static final String HANDOVER_ASKED = "case-lifecycle.handoverAsked";

    private final ProcessMessages messages;

    AskHandoverDelegate(ProcessMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.open(HANDOVER_ASKED, execution.getProcessBusinessKey(), Decisions.none());
    }
}
