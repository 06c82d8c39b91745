package nl.vliegwiel.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a step was taken up in a round, and when it was done. */
@Entity
@Table(name = "setup_step")
class StepMark {

    @Id
    private UUID id;
    private String number;
    @Enumerated(EnumType.STRING)
    private Step step;
    private String reason;
    private String openedBy;
    private Instant openedAt;
    private String completedBy;
    private Instant completedAt;

    protected StepMark() {
    }

    /** @param reason null when the step is simply the next one */
    StepMark(String number, Step step, String reason, String openedBy, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.step = step;
        this.reason = reason;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    void complete(String by, Instant at) {
        this.completedBy = by;
        this.completedAt = at;
    }

    boolean isOpen() {
        return completedAt == null;
    }

    Step step() {
        return step;
    }

    String reason() {
        return reason;
    }

    Instant completedAt() {
        return completedAt;
    }
}
