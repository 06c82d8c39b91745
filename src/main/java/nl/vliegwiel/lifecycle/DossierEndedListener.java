package nl.vliegwiel.lifecycle;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells everybody concerned that a dossier's process ended: what still waited there would be lost with it. */
@Component
class DossierEndedListener implements ExecutionListener {

    private final List<DossierEnd> concerned;

    DossierEndedListener(List<DossierEnd> concerned) {
        this.concerned = concerned;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!Boolean.TRUE.equals(EngineValues.read(execution, LifecycleVariables.MOVED_ON))) {
            concerned.forEach(feature -> feature.ended(execution.getProcessBusinessKey()));
        }
    }
}
