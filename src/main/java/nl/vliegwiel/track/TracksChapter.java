package nl.vliegwiel.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Mark;
import nl.vliegwiel.dossier.DossierBlock.Progress;
import nl.vliegwiel.dossier.DossierBlock.Step;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tracks, those that run first: who keeps each going, when it meets next, and whether appointments were missed. */
@Component
@Order(0)
class TracksChapter implements DossierPart {

    private final Tracks tracks;
    private final CheckIns checkIns;
    private final Colleagues colleagues;

    TracksChapter(Tracks tracks, CheckIns checkIns, Colleagues colleagues) {
        this.tracks = tracks;
        this.checkIns = checkIns;
        this.colleagues = colleagues;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.TRACKS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Track> all = tracks.all(file.reference());
        if (all.isEmpty()) {
            return DossierTale.NOTHING;
        }
        Map<UUID, List<HeldCheckIn>> held = checkIns.findByTrackIdInOrderByRecordedAtDesc(all.stream().map(Track::key).toList()).stream()
                .collect(Collectors.groupingBy(HeldCheckIn::trackId));
        Map<String, String> names = colleagues.namesOf(all.stream().map(Track::owner).toList());
        List<Step> steps = all.stream().sorted(Comparator.comparing(track -> !track.isOpen()))
                .map(track -> step(track, held.getOrDefault(track.key(), List.of()), names)).toList();
        return DossierTale.of(new Progress(null, steps)).with(all.stream().flatMap(TracksChapter::happened).toList());
    }

    private static Step step(Track track, List<HeldCheckIn> held, Map<String, String> names) {
        long missed = held.stream().takeWhile(HeldCheckIn::isMissed).count();
        boolean attention = track.isOpen() && missed > 0;
        List<String> more = new ArrayList<>();
        more.add("Begeleider: " + names.get(track.owner()));
        more.add(track.isOpen() ? day("Volgende afspraak: ", track.appointmentOn()) : day("Afgesloten op ", track.endedOn()));
        more.add(attention ? missed == 1 ? "Laatste afspraak gemist" : missed + " afspraken achter elkaar gemist" : null);
        more.add(held.isEmpty() ? null : "Laatste voortgang: " + held.get(0).told());
        more.add(track.resultWords() == null ? null : "Het huishouden zegt: " + track.resultWords());
        return new Step(track.title(), attention ? Mark.ATTENTION : GoalsChapter.mark(track), GoalsChapter.state(track),
                more.stream().filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }

    private static String day(String what, LocalDate day) {
        return day == null ? null : what + DutchDate.of(day);
    }

    private static Stream<Happening> happened(Track track) {
        return Stream.of(new Happening(track.startedOn(), "Traject gestart: " + track.title()),
                new Happening(track.endedOn(), "Traject afgesloten: " + track.title())).filter(one -> one.on() != null);
    }
}
