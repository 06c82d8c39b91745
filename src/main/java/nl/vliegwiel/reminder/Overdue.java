package nl.vliegwiel.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Work that stayed undone, and what a coordinator agreed about it. */
@Entity
@Table(name = "overdue_work")
class Overdue {

    @Id
    private UUID id;
    private String number;
    private String taskId;
    private String work;
    private String worker;
    private Instant dueAt;
    private Instant reportedAt;
    private String agreed;
    private LocalDate newDueOn;
    private String newWorker;
    private String askedBy;
    private Instant askedAt;

    @Version
    private int version;

    protected Overdue() {
    }

    Overdue(OpenTask task, Instant reportedAt) {
        this.id = UUID.randomUUID();
        this.number = task.number();
        this.taskId = task.id();
        this.work = task.name();
        this.worker = task.worker();
        this.dueAt = task.dueAt();
        this.reportedAt = reportedAt;
    }

    /** A null date or worker leaves the work as it is. */
    void agree(String what, LocalDate dueOn, String colleague, String coordinator, Instant at) {
        this.agreed = what;
        this.newDueOn = dueOn;
        this.newWorker = colleague;
        this.askedBy = coordinator;
        this.askedAt = at;
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

    /** The task as its model labels it. */
    String work() {
        return work;
    }

    /** Login of who had it then; null when nobody had. */
    String worker() {
        return worker;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** Null until the coordinator asked. */
    String agreed() {
        return agreed;
    }

    LocalDate newDueOn() {
        return newDueOn;
    }

    String newWorker() {
        return newWorker;
    }

    String askedBy() {
        return askedBy;
    }
}
