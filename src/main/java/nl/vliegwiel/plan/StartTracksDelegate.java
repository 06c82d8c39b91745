package nl.vliegwiel.plan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class StartTracksDelegate implements JavaDelegate {

    private final TrackStart trackStart;

    StartTracksDelegate(TrackStart trackStart) {
        this.trackStart = trackStart;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trackStart.startFor(execution.getProcessBusinessKey());
    }
}
