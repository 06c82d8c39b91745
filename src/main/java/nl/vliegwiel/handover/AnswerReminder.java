package nl.vliegwiel.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody asked after an answer that stayed out: the offering line, then the other line's coordinator, then management. */
@Entity
@Table(name = "handover_reminder")
class AnswerReminder {

    @Id
    private UUID id;
    private UUID handoverId;
    private String agreed;
    private String askedBy;
    private LocalDate askedOn;
    private int sequence;

    protected AnswerReminder() {
    }

    AnswerReminder(String handoverId, String agreed, String askedBy, LocalDate askedOn, int sequence) {
        this.id = UUID.randomUUID();
        this.handoverId = UUID.fromString(handoverId);
        this.agreed = agreed;
        this.askedBy = askedBy;
        this.askedOn = askedOn;
        this.sequence = sequence;
    }

    String agreed() {
        return agreed;
    }

    /** Login. */
    String askedBy() {
        return askedBy;
    }

    LocalDate askedOn() {
        return askedOn;
    }
}
