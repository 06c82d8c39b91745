package nl.vliegwiel.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody reported about a running round. */
@Entity
@Table(name = "setup_report")
class SetupReport {

    @Id
    private UUID id;
    private String number;
    @Enumerated(EnumType.STRING)
    private SetupEvent event;
    @Enumerated(EnumType.STRING)
    private Step step;
    private String person;
    private String explanation;
    private String reportedBy;
    private Instant reportedAt;

    protected SetupReport() {
    }

    SetupReport(String number, ReportSetupEvent answers, String reportedBy, Instant reportedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.event = answers.event();
        this.step = answers.step();
        this.person = answers.invited();
        this.explanation = answers.explanation();
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }

    UUID id() {
        return id;
    }

    /** Null unless a step is opened again. */
    Step step() {
        return step;
    }

    String explanation() {
        return explanation;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String reportedBy() {
        return reportedBy;
    }
}
