package nl.vliegwiel.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something worth keeping about a household that belongs to no task. */
@Entity
@Table(name = "case_note")
class Note extends FiledReport {

    private String note;
    private String readBy;
    private Instant readAt;
    private String reaction;

    protected Note() {
    }

    Note(String reference, String note, String by, Instant at) {
        super(reference, by, at);
        this.note = note;
    }

    /** @param said what the reader did with it; null for nothing */
    void read(String by, Instant at, String said) {
        this.readBy = by;
        this.readAt = at;
        this.reaction = said;
    }

    String note() {
        return note;
    }

    /** Null when nobody had to read it, and until somebody did. */
    Instant readAt() {
        return readAt;
    }
}
