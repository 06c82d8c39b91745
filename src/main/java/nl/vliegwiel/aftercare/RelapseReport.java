package nl.vliegwiel.aftercare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody heard that it goes wrong again with a household that was let go. */
@Entity
@Table(name = "relapse_report")
class RelapseReport {

    @Id
    private UUID id;
    private String reference;
    private String words;
    private boolean reopens;
    private String reportedBy;
    private Instant reportedAt;

    protected RelapseReport() {
    }

    RelapseReport(String reference, String words, boolean reopens, String reportedBy, Instant reportedAt) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.words = words;
        this.reopens = reopens;
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String words() {
        return words;
    }

    /** Whether the dossier was closed, so that its process has to start again. */
    boolean reopens() {
        return reopens;
    }
}
