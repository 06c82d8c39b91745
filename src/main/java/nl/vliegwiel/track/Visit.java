package nl.vliegwiel.track;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.time.DutchDate;

/** Somebody who stayed away got a visit (mission C12). Never changes. */
@Entity
@Table(name = "track_visit")
class Visit {

    @Id
    private UUID id;
    private UUID trackId;
    private LocalDate visitedOn;

    @Enumerated(EnumType.STRING)
    private VisitOutcome outcome;

    private String said;
    private String recordedBy;
    private Instant recordedAt;

    protected Visit() {
    }

    /** @param said what the household said; null when nobody was there */
    Visit(UUID trackId, LocalDate visitedOn, VisitOutcome outcome, String said, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.trackId = trackId;
        this.visitedOn = visitedOn;
        this.outcome = outcome;
        this.said = said;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    UUID trackId() {
        return trackId;
    }

    Line line(String track) {
        return new Line(visitedOn, track + ": langsgegaan, " + outcome.label().toLowerCase(Locale.ROOT), said);
    }

    /** What a colleague reads later. */
    String told() {
        return DutchDate.of(visitedOn) + ": langsgegaan. " + outcome.label() + "." + (said == null ? "" : "\n" + said);
    }
}
