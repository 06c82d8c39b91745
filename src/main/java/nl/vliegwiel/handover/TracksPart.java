package nl.vliegwiel.handover;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.track.Track;
import nl.vliegwiel.track.Tracks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was agreed and done on a domain. */
@Component
@Order(3)
class TracksPart implements DomainPart {

    private final Tracks tracks;

    TracksPart(Tracks tracks) {
        this.tracks = tracks;
    }

    @Override
    public Map<String, String> tell(CaseFile file) {
        return tracks.all(file.reference()).stream()
                .collect(Collectors.groupingBy(Track::domain, Collectors.mapping(TracksPart::told, Collectors.joining("; "))));
    }

    private static String told(Track track) {
        return "traject " + track.title() + " (" + (track.result() == null ? track.status().label() : track.result().label()).toLowerCase(Locale.ROOT) + ")";
    }
}
