package nl.vliegwiel.track;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process of a track knows. */
@Component
public class TrackVariables implements ProcessVariables {

    /** The track in the dossier; whoever starts the process hands it in. */
    public static final Variable<String> TRACK_ID = Variable.id("trackId");
    /** Login of the colleague who gets the tasks; whoever starts the process hands it in. */
    public static final Variable<String> TRACK_OWNER = Variable.account("trackOwner");

    static final Variable<Date> CHECK_IN_ON = Variable.moment("checkInOn");
    static final Variable<TrackState> TRACK_STATE = Variable.code("trackState", TrackState.class);
    static final Variable<Appointment> APPOINTMENT = Variable.code("appointment", Appointment.class);
    static final Variable<TrackDecision> TRACK_DECISION = Variable.code("trackDecision", TrackDecision.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(TRACK_ID, TRACK_OWNER, CHECK_IN_ON, TRACK_STATE, APPOINTMENT, TRACK_DECISION);
    }
}
