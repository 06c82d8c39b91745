package nl.vliegwiel.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A task that goes to a colleague because of an absence, or went. */
@Entity
@Table(name = "absence_task")
class HandedTask {

    @Id
    private UUID id;
    private UUID absenceId;
    private String taskId;
    private String holder;
    private boolean moved;

    @Version
    private int version;

    protected HandedTask() {
    }

    /** @param holder login of who is to do it; null when it waits */
    HandedTask(UUID absenceId, String taskId, String holder) {
        this.id = UUID.randomUUID();
        this.absenceId = absenceId;
        this.taskId = taskId;
        this.holder = holder;
    }

    void moveTo(String login) {
        this.holder = login;
        this.moved = true;
    }

    UUID absenceId() {
        return absenceId;
    }

    String taskId() {
        return taskId;
    }

    String holder() {
        return holder;
    }

    boolean isMoved() {
        return moved;
    }
}
