package nl.vliegwiel.handover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.track.Track;
import nl.vliegwiel.track.Tracks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class TracksPart implements SummaryPart {

    private final Tracks tracks;

    TracksPart(Tracks tracks) {
        this.tracks = tracks;
    }

    @Override
    public Optional<String> tell(CaseFile file) {
        List<Track> all = tracks.all(file.reference());
        return all.isEmpty() ? Optional.empty() : Optional.of("Trajecten:\n" + all.stream().map(TracksPart::told).collect(Collectors.joining("\n")));
    }

    private static String told(Track track) {
        return "- " + track.title() + " (" + (track.result() == null ? track.status().label() : track.result().label()).toLowerCase(Locale.ROOT) + ")";
    }
}
