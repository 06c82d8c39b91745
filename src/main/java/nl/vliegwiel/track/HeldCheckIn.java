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

/** One look at a track: how it goes, or that the household did not come. Never changes. */
@Entity
@Table(name = "track_check_in")
class HeldCheckIn {

    @Id
    private UUID id;
    private UUID trackId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    private boolean missed;
    private String notes;
    private String recordedBy;
    private Instant recordedAt;

    protected HeldCheckIn() {
    }

    /**
     * @param progress null when the household did not come
     * @param notes may be null
     */
    HeldCheckIn(UUID trackId, LocalDate heldOn, Progress progress, boolean missed, String notes, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.trackId = trackId;
        this.heldOn = heldOn;
        this.progress = progress;
        this.missed = missed;
        this.notes = notes;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    UUID trackId() {
        return trackId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean isMissed() {
        return missed;
    }

    Line line(String track) {
        return new Line(heldOn, track + ": " + (missed ? "afspraak gemist" : progress.label().toLowerCase(Locale.ROOT)), notes);
    }

    /** What a colleague reads later. */
    String told() {
        String what = missed ? "Afspraak gemist" : progress.label();
        return DutchDate.of(heldOn) + ": " + what + "." + (notes == null ? "" : "\n" + notes);
    }
}
