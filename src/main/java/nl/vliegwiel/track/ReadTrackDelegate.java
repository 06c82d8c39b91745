package nl.vliegwiel.track;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Reads from the dossier where a track is: its process begins there, also when the dossier came from another team or back after an
 * end, and whoever owns it now gets the tasks.
 */
@Component
class ReadTrackDelegate implements JavaDelegate {

    private final Tracks tracks;
    private final Appointments appointments;

    ReadTrackDelegate(Tracks tracks, Appointments appointments) {
        this.tracks = tracks;
        this.appointments = appointments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        String id = (String) execution.getVariable(TrackVariables.TRACK_ID.name());
        TrackState state = tracks.place(number, id);
        Track track = tracks.get(number, id);
        execution.setVariable(TrackVariables.TRACK_STATE.name(), state.name());
        execution.setVariable(TrackVariables.TRACK_OWNER.name(), track.owner());
        if (state == TrackState.RUNNING) {
            execution.setVariable(TrackVariables.CHECK_IN_ON.name(), appointments.deadlineOf(track.appointmentOn()));
        }
    }
}
