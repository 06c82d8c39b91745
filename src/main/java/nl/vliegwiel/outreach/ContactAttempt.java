package nl.vliegwiel.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One time that somebody tried to meet a household. */
@Entity
@Table(name = "contact_attempt")
class ContactAttempt {

    @Id
    private UUID id;
    private String reference;
    private LocalDate attemptedOn;
    @Enumerated(EnumType.STRING)
    private ContactWay way;
    private Companion companion;
    @Enumerated(EnumType.STRING)
    private ContactResult result;
    private LocalDate nextOn;
    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected ContactAttempt() {
    }

    ContactAttempt(String reference, RecordContactAttempt answers, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.attemptedOn = answers.attemptedOn();
        this.way = answers.way();
        this.companion = Companion.of(answers);
        this.result = answers.contactResult();
        this.nextOn = answers.nextAttempt();
        this.note = answers.note();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    LocalDate attemptedOn() {
        return attemptedOn;
    }

    ContactWay way() {
        return way;
    }

    Companion companion() {
        return companion;
    }

    ContactResult result() {
        return result;
    }

    /** Null when no next attempt was planned. */
    LocalDate nextOn() {
        return nextOn;
    }

    String note() {
        return note;
    }

    String recordedBy() {
        return recordedBy;
    }
}
