package nl.vliegwiel.track;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.plan.NewTracks;
import nl.vliegwiel.plan.RunningTracks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tracks of a dossier. Adding one does not start its process: the caller sends the message for that. */
@Service
@Transactional
public class Tracks implements NewTracks, RunningTracks {

    private final TrackRows rows;
    private final Clock clock;

    Tracks(TrackRows rows, Clock clock) {
        this.rows = rows;
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
