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

/**
 * A note in a dossier. It stands in one table with those that {@code lifecycle} brings to the contact person as news; these have no kind,
 * and are not changed here: somebody may be reading them.
 */
@Entity
@Table(name = "case_note")
class DossierNote {

    @Id
    private UUID id;
    private String reference;
    private String reportedBy;
    private Instant reportedAt;

    @Column(name = "note")
    private String words;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private LocalDate heldOn;
    private String requestKey;
    private Instant correctedAt;

    protected DossierNote() {
    }

    DossierNote(CheckedNote note, String author, Instant at) {
        this.id = UUID.randomUUID();
        this.reference = note.number();
        this.words = note.words();
        this.kind = note.kind();
        this.heldOn = note.on();
        this.requestKey = note.key();
        this.reportedBy = author;
        this.reportedAt = at;
    }

    boolean says(CheckedNote note) {
        return words.equals(note.words()) && kind == note.kind() && heldOn.equals(note.on());
    }

    /** @return what it said before */
    EarlierNote correct(CheckedNote note, Instant at) {
        EarlierNote before = new EarlierNote(id, kind, heldOn, words, at);
        this.words = note.words();
        this.kind = note.kind();
        this.heldOn = note.on();
        this.correctedAt = at;
        return before;
    }

    /** Written as a note by this person, so that it is this person's to change. */
    boolean isOf(String login) {
        return kind != null && reportedBy.equals(login);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    /** Login. */
    String author() {
        return reportedBy;
    }

    Instant madeAt() {
        return reportedAt;
    }

    String words() {
        return words;
    }

    /** Null for news that the contact person was to read. */
    NoteKind kind() {
        return kind;
    }

    /** The day it is about; null for news. */
    LocalDate on() {
        return heldOn;
    }

    /** Null when it was never corrected. */
    Instant correctedAt() {
        return correctedAt;
    }
}
