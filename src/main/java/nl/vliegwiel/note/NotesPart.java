package nl.vliegwiel.note;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notes of a household, the newest first, with what they said before. */
@Component
@Transactional(readOnly = true)
class NotesPart implements DossierPart {

    private final NoteRows rows;
    private final Colleagues colleagues;
    private final Clock clock;

    NotesPart(NoteRows rows, Colleagues colleagues, Clock clock) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.NOTES;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<DossierNote> notes = rows.findByReferenceOrderByReportedAtDesc(file.reference());
        if (notes.isEmpty()) {
            return DossierTale.NOTHING;
        }
        Map<UUID, List<EarlierNote>> before = rows.before(notes.stream().map(DossierNote::id).toList()).stream()
                .collect(Collectors.groupingBy(EarlierNote::noteId));
        Map<String, String> names = colleagues.namesOf(notes.stream().map(DossierNote::author).distinct().toList());
        return DossierTale.of(new Lines(null, notes.stream()
                .map(note -> line(note, names.get(note.author()), before.getOrDefault(note.id(), List.of()))).toList()));
    }

    private Line line(DossierNote note, String author, List<EarlierNote> before) {
        String what = (note.kind() == null ? "Notitie" : note.kind().label()) + ", door " + author;
        String earlier = before.stream().map(one -> "\n\nVerbeterd op " + DutchDate.of(day(one)) + ". Eerst stond er: " + one.words())
                .collect(Collectors.joining());
        return new Line(note.on() == null ? LocalDate.ofInstant(note.madeAt(), clock.getZone()) : note.on(), what, note.words() + earlier);
    }

    private LocalDate day(EarlierNote note) {
        return LocalDate.ofInstant(note.untilAt(), clock.getZone());
    }
}
