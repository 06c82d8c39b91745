package nl.vliegwiel.reachingout;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs once for each household on the list; the engine knows its place only. */
@Component
class OpenForReachingOutDelegate implements JavaDelegate {

    private static final String PLACE = "loopCounter";

    private final OpeningDossiers opening;

    OpenForReachingOutDelegate(OpeningDossiers opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.open(execution.getProcessBusinessKey(), (Integer) execution.getVariable(PLACE));
    }
}
