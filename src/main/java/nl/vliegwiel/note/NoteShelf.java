package nl.vliegwiel.note;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.vliegwiel.form.FormRejected;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps notes, takes one away again, corrects one. Who may do that was asked before. */
@Service
@Transactional
class NoteShelf {

    private final NoteRows rows;
    private final EntityManager entities;
    private final NoteTerms terms;
    private final Clock clock;

    NoteShelf(NoteRows rows, EntityManager entities, NoteTerms terms, Clock clock) {
        this.rows = rows;
        this.entities = entities;
        this.terms = terms;
        this.clock = clock;
    }

    /** Keeps a note once: sent again with the same key it is the same note, with what was typed meanwhile as a correction. */
    UUID keep(String author, CheckedNote note) {
        Optional<DossierNote> sent = note.key() == null ? Optional.empty() : rows.findByReportedByAndRequestKey(author, note.key());
        if (sent.isEmpty()) {
            return rows.saveAndFlush(new DossierNote(note, author, Instant.now(clock))).id();
        }
        if (!sent.get().reference().equals(note.number())) {
            throw new FormRejected(null, null, "U bewaarde deze notitie al bij een ander huishouden. Maak een nieuwe notitie.");
        }
        correct(sent.get(), note);
        return sent.get().id();
    }

    @Transactional(readOnly = true)
    Optional<DossierNote> find(UUID id, String author) {
        return rows.findById(id).filter(note -> note.isOf(author));
    }

    /** @throws FormRejected when its time is over */
    void correct(DossierNote note, CheckedNote better) {
        if (note.says(better)) {
            return;
        }
        if (isOver(note, Duration.ofHours(terms.correctHours()))) {
            throw new FormRejected(null, null, "U kunt een notitie tot %d uur na het bewaren verbeteren. Schrijf nu een nieuwe notitie.".formatted(terms.correctHours()));
        }
        DossierNote kept = entities.merge(note);
        entities.persist(kept.correct(better, Instant.now(clock)));
    }

    /** @throws FormRejected when its time is over */
    void takeAway(DossierNote note) {
        if (!canTakeAway(note)) {
            throw new FormRejected(null, null, "U kunt een notitie tot %d minuten na het bewaren weghalen. Schrijf een nieuwe notitie met wat er wel klopt."
                    .formatted(terms.undoMinutes()));
        }
        rows.forgetBefore(note.id());
        rows.delete(note);
    }

    boolean canTakeAway(DossierNote note) {
        return !isOver(note, Duration.ofMinutes(terms.undoMinutes()));
    }

    private boolean isOver(DossierNote note, Duration term) {
        return Instant.now(clock).isAfter(note.madeAt().plus(term));
    }
}
