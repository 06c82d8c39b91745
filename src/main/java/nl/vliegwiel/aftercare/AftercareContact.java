package nl.vliegwiel.aftercare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One time that somebody asked after a household that was let go. */
@Entity
@Table(name = "aftercare_contact")
class AftercareContact {

    @Id
    private UUID id;
    private UUID aftercareId;
    private LocalDate heldOn;
    private String words;
    @Enumerated(EnumType.STRING)
    private AftercareResult result;
    private LocalDate nextOn;
    private String recordedBy;
    private Instant recordedAt;

    protected AftercareContact() {
    }

    AftercareContact(UUID aftercareId, RecordAftercare answers, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.aftercareId = aftercareId;
        this.heldOn = answers.heldOn();
        this.words = answers.words();
        this.result = answers.aftercareResult();
        this.nextOn = answers.next();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String words() {
        return words;
    }

    AftercareResult result() {
        return result;
    }

    String recordedBy() {
        return recordedBy;
    }
}
