package nl.vliegwiel.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a coordinator agreed when management's decision stayed away. */
@Entity
@Table(name = "escalation_inquiry")
class EscalationInquiry {

    @Id
    private UUID id;
    private UUID escalationId;
    private String agreed;
    private String askedBy;
    private Instant askedAt;

    protected EscalationInquiry() {
    }

    EscalationInquiry(UUID escalationId, String agreed, String askedBy, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.escalationId = escalationId;
        this.agreed = agreed;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    String agreed() {
        return agreed;
    }
}
