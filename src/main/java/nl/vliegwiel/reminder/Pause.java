package nl.vliegwiel.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Work that waits for somebody else: its deadline stands still until a date, or until somebody takes it up again. */
@Entity
@Table(name = "task_pause")
class Pause {

    @Id
    private UUID id;
    private String number;
    private String taskId;

    @Enumerated(EnumType.STRING)
    private PauseReason reason;

    private String explanation;
    private LocalDate untilOn;
    private int daysLeft;
    private String pausedBy;
    private Instant pausedAt;
    private Instant endedAt;

    @Version
    private int version;

    protected Pause() {
    }

    /**
     * @param explanation null when the reason says enough
     * @param daysLeft working days that were left until the due date, 0 for late work
     */
    Pause(OpenTask task, PauseReason reason, String explanation, LocalDate untilOn, int daysLeft, String pausedBy, Instant pausedAt) {
        this.id = UUID.randomUUID();
        this.number = task.number();
        this.taskId = task.id();
        this.reason = reason;
        this.explanation = explanation;
        this.untilOn = untilOn;
        this.daysLeft = daysLeft;
        this.pausedBy = pausedBy;
        this.pausedAt = pausedAt;
    }

    void end(Instant at) {
        this.endedAt = at;
    }

    String id() {
        return id.toString();
    }

    String number() {
        return number;
    }

    String taskId() {
        return taskId;
    }

    PauseReason reason() {
        return reason;
    }

    LocalDate untilOn() {
        return untilOn;
    }

    int daysLeft() {
        return daysLeft;
    }
}
