package nl.vliegwiel.track;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vliegwiel.plan.NewTracks;
import nl.vliegwiel.plan.RunningTracks;
import nl.vliegwiel.plan.TrackOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tracks of a dossier. Adding one does not start its process: the caller sends the message for that. */
@Service
@Transactional
public class Tracks implements NewTracks, RunningTracks, TrackOrder {

    private final TrackRows rows;
    private final TrackProcesses processes;
    private final Appointments appointments;
    private final Clock clock;

    Tracks(TrackRows rows, TrackProcesses processes, Appointments appointments, Clock clock) {
        this.rows = rows;
        this.processes = processes;
        this.appointments = appointments;
        this.clock = clock;
    }

    /**
     * Adds a track that was agreed with the household.
     *
     * @param number the dossier's
     * @param title the goal in a few words
     * @param domain code of a life domain
     * @param owner login of who runs it
     * @param checkInWeeks how many weeks lie between check-ins, at least 1
     * @return the id for {@link TrackVariables#TRACK_ID}
     */
    @Override
    public String add(String number, String title, String domain, String owner, int checkInWeeks) {
        return rows.save(new Track(number, title, domain, owner, checkInWeeks, LocalDate.now(clock))).id();
    }

    @Override
    public void waitFor(String number, String track, String other) {
        get(number, track).waitFor(get(number, other).key());
    }

    /** Each owner is asked whether the track ends; one that waits, waits no longer. */
    @Override
    public void goalsLeft(String number, Collection<String> ids) {
        for (Track track : running(number)) {
            if (ids.contains(track.id()) && track.droppedOn() == null) {
                track.drop(LocalDate.now(clock));
                processes.wake(number, track.id());
                processes.lookBefore(number, track.id(), appointments.decisionOnDroppedGoal());
            }
        }
    }

    /** Where the process of a track begins. One that has to wait is marked, so that nothing it waits for ends unseen (optimistic lock). */
    TrackState place(String number, String id) {
        Track track = get(number, id);
        if (track.startedOn() != null) {
            return TrackState.RUNNING;
        }
        if (track.droppedOn() == null && waitedFor(track).filter(Track::isOpen).isPresent()) {
            track.holdBack();
            return TrackState.WAITING;
        }
        return TrackState.READY;
    }

    /** The track that this one starts after; empty when there is none. */
    Optional<Track> waitedFor(Track track) {
        return Optional.ofNullable(track.waitsFor()).flatMap(other -> rows.findByIdAndReference(other, track.reference()));
    }

    /** Lets the tracks that wait for this one look whether they can start. */
    void wakeWaiting(String number, String id) {
        for (Track waiting : rows.findByWaitsForAndEndedOnIsNull(UUID.fromString(id))) {
            if (waiting.startedOn() == null) {
                waiting.release(LocalDate.now(clock));
                processes.wake(number, waiting.id());
            }
        }
    }

    /** Gives a track that runs or will run to a colleague, with its open and coming tasks. Call it from an asynchronous step. */
    public void handTo(String number, String id, String owner) {
        get(number, id).handTo(owner);
        processes.handTo(number, id, owner);
    }

    /** Tracks that are agreed on or running, oldest first. */
    public List<Track> running(String number) {
        return rows.findByReferenceAndEndedOnIsNullOrderByAgreedOnAscTitleAsc(number);
    }

    /** False for an id that no track has. */
    @Override
    public boolean isRunning(String trackId) {
        return rows.existsByIdAndEndedOnIsNull(UUID.fromString(trackId));
    }

    /** Every track the dossier ever had, oldest first. */
    public List<Track> all(String number) {
        return rows.findByReferenceOrderByAgreedOnAscTitleAsc(number);
    }

    /** Ends what still runs because support ends; their processes end with the lifecycle. Twice changes nothing. */
    public void stopRunning(String number) {
        running(number).forEach(track -> track.stop(LocalDate.now(clock)));
    }

    /** @throws UnknownTrack when this dossier has no such track */
    public Track get(String number, String id) {
        return rows.findByIdAndReference(UUID.fromString(id), number).orElseThrow(() -> new UnknownTrack(number));
    }
}
