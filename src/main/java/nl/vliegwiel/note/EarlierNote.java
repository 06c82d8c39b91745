package nl.vliegwiel.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a note said before it was corrected. */
@Entity
@Table(name = "case_note_earlier")
class EarlierNote {

    @Id
    private UUID id;
    private UUID noteId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private LocalDate heldOn;

    @Column(name = "note")
    private String words;

    private Instant untilAt;

    protected EarlierNote() {
    }

    EarlierNote(UUID noteId, NoteKind kind, LocalDate heldOn, String words, Instant untilAt) {
        this.id = UUID.randomUUID();
        this.noteId = noteId;
        this.kind = kind;
        this.heldOn = heldOn;
        this.words = words;
        this.untilAt = untilAt;
    }

    UUID noteId() {
        return noteId;
    }

    String words() {
        return words;
    }

    Instant untilAt() {
        return untilAt;
    }
}
