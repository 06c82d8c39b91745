package nl.vliegwiel.track;

import java.util.Optional;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** What the owner of a track has to know before it begins or goes on. */
@Component
class TrackNotices {

    private final Tracks tracks;

    TrackNotices(Tracks tracks) {
        this.tracks = tracks;
    }

    /** Why it is a question whether the track begins; empty when it is none. */
    Optional<String> onStart(Track track) {
        return onCheckIn(track).or(() -> tracks.waitedFor(track).filter(TrackNotices::endedWithoutResult).map(TrackNotices::withoutResult));
    }

    /** Why it is a question whether the track goes on; empty when it is none. */
    Optional<String> onCheckIn(Track track) {
        return Optional.ofNullable(track.droppedOn()).map(day -> "Dit doel staat sinds " + DutchDate.of(day)
                + " niet meer in het plan. Bespreek met het huishouden of het traject stopt.");
    }

    private static boolean endedWithoutResult(Track other) {
        return !other.isOpen() && (other.result() == null || other.result() == TrackResult.NOT_ACHIEVED);
    }

    private static String withoutResult(Track other) {
        return "Dit traject wachtte op een ander doel. Dat is gestopt zonder resultaat: " + other.title()
                + "\nBespreek met het huishouden of dit traject toch begint.";
    }
}
