package nl.vliegwiel.track;

import nl.vliegwiel.reminder.LateWorkAgreed;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a coordinator agreed about a late check-in: its owner reads it there, and another colleague owns the track from now on. */
@Component
class EngineAgreedOnTrack implements LateWorkAgreed {

    private final TaskService tasks;
    private final Tracks tracks;
    private final TrackFile file;

    EngineAgreedOnTrack(@Lazy TaskService tasks, Tracks tracks, TrackFile file) {
        this.tasks = tasks;
        this.tracks = tracks;
        this.file = file;
    }

    @Override
    public void agreed(String number, String task, String agreed, String colleague, String coordinator) {
        boolean ofTrack = tasks.createTaskQuery().taskId(task).processDefinitionKey("track").count() > 0;
        if (ofTrack) {
            String id = (String) tasks.getVariable(task, TrackVariables.TRACK_ID.name());
            file.record(tracks.get(number, id), agreed, coordinator);
            if (colleague != null) {
                tracks.handTo(number, id, colleague);
            }
        }
    }
}
