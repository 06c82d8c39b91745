package nl.vliegwiel.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** Acute danger in a household, and what the team did. */
@Entity
@Table(name = "danger_report")
class DangerReport extends FiledReport {

    private String danger;
    private String actedBy;
    private Instant actedAt;
    private String action;
    private String informed;

    @Enumerated(EnumType.STRING)
    private DangerOutcome outcome;

    protected DangerReport() {
    }

    DangerReport(String reference, String danger, String by, Instant at) {
        super(reference, by, at);
        this.danger = danger;
    }

    /** @param warned who was told, by code; null for nobody */
    void act(String by, Instant at, String done, List<String> warned, DangerOutcome next) {
        this.actedBy = by;
        this.actedAt = at;
        this.action = done;
        this.informed = warned == null ? null : String.join(",", warned);
        this.outcome = next;
    }

    String danger() {
        return danger;
    }

    /** Null until somebody acted. */
    String action() {
        return action;
    }
}
