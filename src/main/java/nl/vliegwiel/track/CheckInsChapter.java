package nl.vliegwiel.track;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierTale.Happening;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The check-ins of all tracks together, and the visits when somebody stayed away, the newest first. */
@Component
@Order(10)
class CheckInsChapter implements DossierPart {

    private final Tracks tracks;
    private final CheckIns checkIns;
    private final Visits visits;

    CheckInsChapter(Tracks tracks, CheckIns checkIns, Visits visits) {
        this.tracks = tracks;
        this.checkIns = checkIns;
        this.visits = visits;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.CONTACTS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        Map<UUID, String> titles = tracks.all(file.reference()).stream().collect(Collectors.toMap(Track::key, Track::title));
        if (titles.isEmpty()) {
            return DossierTale.NOTHING;
        }
        List<HeldCheckIn> held = checkIns.findByTrackIdInOrderByRecordedAtDesc(titles.keySet());
        List<Visit> visited = visits.findByTrackIdIn(titles.keySet());
        List<Line> lines = Stream.concat(held.stream().map(one -> one.line(titles.get(one.trackId()))),
                visited.stream().map(one -> one.line(titles.get(one.trackId()))))
                .sorted(Comparator.comparing(Line::on).reversed()).toList();
        return new DossierTale(Lines.under("Voortgang van trajecten", lines), held.stream().filter(HeldCheckIn::isMissed)
                .map(one -> new Happening(one.heldOn(), "Afspraak gemist: " + titles.get(one.trackId()))).toList());
    }
}
