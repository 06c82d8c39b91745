package nl.vliegwiel.track;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineTrackProcesses implements TrackProcesses {

    private static final String WAITING_ENDED = "track.waitingEnded";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessMessages messages;

    EngineTrackProcesses(@Lazy RuntimeService runtime, @Lazy TaskService tasks, ProcessMessages messages) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public void wake(String number, String track) {
        boolean waits = runtime.createExecutionQuery().messageEventSubscriptionName(WAITING_ENDED).processInstanceBusinessKey(number)
                .processVariableValueEquals(TrackVariables.TRACK_ID.name(), track).count() > 0;
        if (waits) {
            messages.send(WAITING_ENDED, number, TrackVariables.TRACK_ID, track, Decisions.none());
        }
    }

    @Override
    public void lookBefore(String number, String track, Date moment) {
        open(number, track).stream().filter(task -> task.getDueDate() == null || task.getDueDate().after(moment))
                .forEach(task -> tasks.setDueDate(task.getId(), moment));
    }

    @Override
    public void handTo(String number, String track, String owner) {
        open(number, track).stream().map(Task::getProcessInstanceId).distinct()
                .forEach(process -> runtime.setVariable(process, TrackVariables.TRACK_OWNER.name(), owner));
    }

    private List<Task> open(String number, String track) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).processDefinitionKey("track")
                .processVariableValueEquals(TrackVariables.TRACK_ID.name(), track).list();
    }
}
