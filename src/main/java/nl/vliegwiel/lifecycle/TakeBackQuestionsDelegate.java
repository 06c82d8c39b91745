package nl.vliegwiel.lifecycle;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The household wants to stop: what was asked of others on its behalf is taken back. A step of its own, because only then the processes
 * that were interrupted are gone and those that run beside them can still be told.
 */
@Component
class TakeBackQuestionsDelegate implements JavaDelegate {

    private final List<DossierEnd> concerned;

    TakeBackQuestionsDelegate(List<DossierEnd> concerned) {
        this.concerned = concerned;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concerned.forEach(feature -> feature.halted(execution.getProcessBusinessKey()));
    }
}
