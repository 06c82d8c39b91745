package nl.vliegwiel.lifecycle;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What every report about a household has: its dossier, who said it and when. */
@MappedSuperclass
abstract class FiledReport {

    @Id
    private UUID id;
    private String reference;
    private String reportedBy;
    private Instant reportedAt;

    protected FiledReport() {
    }

    FiledReport(String reference, String reportedBy, Instant reportedAt) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }

    String id() {
        return id.toString();
    }

    String reference() {
        return reference;
    }

    /** Login. */
    String reportedBy() {
        return reportedBy;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
