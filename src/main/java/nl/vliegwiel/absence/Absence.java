package nl.vliegwiel.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody of a team is away for a while. Why is not kept. */
@Entity
@Table(name = "absence")
class Absence {

    @Id
    private UUID id;
    private String number;
    private String team;
    private String absent;
    private LocalDate fromOn;
    private LocalDate backOn;
    private String standBy;

    @Enumerated(EnumType.STRING)
    private AbsenceStatus status;

    private String arrangedBy;
    private Instant arrangedAt;
    private String endedBy;
    private Instant endedAt;

    @Version
    private int version;

    protected Absence() {
    }

    /** @param backOn null when nobody knows yet */
    Absence(String number, String team, String absent, LocalDate fromOn, LocalDate backOn, String arrangedBy, Instant arrangedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.team = team;
        this.absent = absent;
        this.fromOn = fromOn;
        this.backOn = backOn;
        this.status = AbsenceStatus.ARRANGED;
        this.arrangedBy = arrangedBy;
        this.arrangedAt = arrangedAt;
    }

    /** @param who login of who does whatever else comes; null when that waits */
    void divide(String who) {
        this.standBy = who;
        this.status = AbsenceStatus.DIVIDED;
    }

    /** @param who login; null when what comes waits */
    void leaveTheRestTo(String who) {
        this.standBy = who;
    }

    void lasts(LocalDate until) {
        this.backOn = until;
    }

    void goesBack(String by) {
        this.status = AbsenceStatus.RETURNING;
        this.endedBy = by;
    }

    void end(Instant at) {
        this.status = AbsenceStatus.ENDED;
        this.endedAt = at;
    }

    void callOff(String by, Instant at) {
        this.endedBy = by;
        end(at);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String team() {
        return team;
    }

    /** Login. */
    String absent() {
        return absent;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    /** The first day on which the person is there again; null when nobody knows yet. */
    LocalDate backOn() {
        return backOn;
    }

    /** Login of who does what comes new; null when that waits. */
    String standBy() {
        return standBy;
    }

    AbsenceStatus status() {
        return status;
    }

    /** Login of who settled it; null until then. */
    String endedBy() {
        return endedBy;
    }

    /** Whether any day of it lies in a stretch of time; an open end has no last day. */
    boolean overlaps(LocalDate from, LocalDate until) {
        return (until == null || fromOn.isBefore(until)) && (backOn == null || from.isBefore(backOn));
    }
}
