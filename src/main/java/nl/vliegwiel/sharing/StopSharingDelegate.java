package nl.vliegwiel.sharing;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A consent was withdrawn, and ended when that was reported: what still runs on it is told. */
@Component
class StopSharingDelegate implements JavaDelegate {

    private final List<SharingStop> concerned;

    StopSharingDelegate(List<SharingStop> concerned) {
        this.concerned = concerned;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concerned.forEach(feature -> feature.stopped(execution.getProcessBusinessKey()));
    }
}
