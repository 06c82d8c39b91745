package nl.vliegwiel.aftercare;

import nl.vliegwiel.track.Tracks;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Letting go ends what still runs, as the evaluation said: aftercare is a conversation, not more support. */
@Component
class StopTracksDelegate implements JavaDelegate {

    private static final String TRACK = "track";
    private static final String TRACKS = "subProcess_trackAdded";

    private final Tracks tracks;
    private final RuntimeService runtime;

    StopTracksDelegate(Tracks tracks, @Lazy RuntimeService runtime) {
        this.tracks = tracks;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        tracks.stopRunning(number);
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).processDefinitionKey(TRACK).list().stream()
                .map(ProcessInstance::getRootProcessInstanceId).distinct()
                .forEach(lifecycle -> runtime.createProcessInstanceModification(lifecycle).cancelAllForActivity(TRACKS).execute());
    }
}
