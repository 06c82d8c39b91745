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
    private int step;

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

    /** @param after how many absences it went over because of before this one */
    void moveTo(String login, int after) {
        this.holder = login;
        this.moved = true;
        this.step = after;
    }

    /** It went on to somebody else, or came back. */
    void follow(String login) {
        this.holder = login;
    }

    int step() {
        return step;
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
