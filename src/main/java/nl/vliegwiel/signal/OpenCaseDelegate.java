package nl.vliegwiel.signal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenCaseDelegate implements JavaDelegate {

    private final PassingOn passingOn;

    OpenCaseDelegate(PassingOn passingOn) {
        this.passingOn = passingOn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        passingOn.toDossier(execution.getProcessBusinessKey());
    }
}
