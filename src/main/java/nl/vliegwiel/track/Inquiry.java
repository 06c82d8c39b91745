package nl.vliegwiel.track;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A coordinator asked after a track without a check-in, and what was agreed with its owner (mission C12). Never changes. */
@Entity
@Table(name = "track_inquiry")
class Inquiry {

    @Id
    private UUID id;
    private UUID trackId;
    private String agreed;
    private String askedBy;
    private Instant askedAt;

    protected Inquiry() {
    }

    Inquiry(UUID trackId, String agreed, String askedBy, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.trackId = trackId;
        this.agreed = agreed;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    Instant askedAt() {
        return askedAt;
    }

    String agreed() {
        return agreed;
    }
}
