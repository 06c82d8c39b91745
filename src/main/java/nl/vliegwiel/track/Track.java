package nl.vliegwiel.track;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What runs for one goal of a household: an owner, check-ins and an end (mission C11). */
@Entity
@Table(name = "track")
public class Track {

    @Id
    private UUID id;
    private String reference;
    private String title;
    private String lifeDomain;
    private String owner;
    private int checkInWeeks;
    private LocalDate agreedOn;
    private LocalDate startedOn;
    private LocalDate appointmentOn;
    private String appointmentWith;
    private LocalDate endedOn;
    private UUID waitsFor;
    private LocalDate releasedOn;
    private LocalDate droppedOn;

    @Enumerated(EnumType.STRING)
    private TrackStatus status;

    @Enumerated(EnumType.STRING)
    private TrackResult result;
    private String resultWords;

    @Version
    private int version;

    protected Track() {
    }

    Track(String reference, String title, String lifeDomain, String owner, int checkInWeeks, LocalDate agreedOn) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.title = title;
        this.lifeDomain = lifeDomain;
        this.owner = owner;
        this.checkInWeeks = checkInWeeks;
        this.agreedOn = agreedOn;
        this.status = TrackStatus.AGREED;
    }

    /** It starts when that track is done (mission C11: only by an explicit dependency). */
    void waitFor(UUID other) {
        this.waitsFor = other;
    }

    /** The track that it waits for has not ended. */
    void holdBack() {
        this.status = TrackStatus.WAITING;
    }

    /** What it waited for has ended; written also when it does not wait yet, so that nobody misses it who just looks. */
    void release(LocalDate on) {
        this.releasedOn = on;
        this.status = TrackStatus.AGREED;
    }

    /** Its goal is no longer in the plan. */
    void drop(LocalDate on) {
        this.droppedOn = on;
    }

    void handTo(String newOwner) {
        this.owner = newOwner;
    }

    /** @param with with whom and where, null when that is still open */
    void start(LocalDate on, LocalDate firstAppointment, String with) {
        this.status = TrackStatus.RUNNING;
        this.startedOn = on;
        this.appointmentOn = firstAppointment;
        this.appointmentWith = with;
    }

    void meetNext(LocalDate on) {
        this.appointmentOn = on;
    }

    /** @param words what the household says about it, null when it was not asked */
    void end(LocalDate on, TrackResult how, String words) {
        this.status = TrackStatus.ENDED;
        this.endedOn = on;
        this.result = how;
        this.resultWords = words;
    }

    /** Support ends while the track still runs. */
    void stop(LocalDate on) {
        this.status = TrackStatus.STOPPED;
        this.endedOn = on;
    }

    /** Whether it still has to run or runs: neither ended nor stopped. */
    public boolean isOpen() {
        return endedOn == null;
    }

    public String id() {
        return id.toString();
    }

    UUID key() {
        return id;
    }

    /** The dossier's number. */
    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    /** Code of the life domain. */
    public String domain() {
        return lifeDomain;
    }

    /** Login. */
    public String owner() {
        return owner;
    }

    public int checkInWeeks() {
        return checkInWeeks;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    /** Null until its owner started it. */
    public LocalDate startedOn() {
        return startedOn;
    }

    /** The next appointment with the household; null until the track is started. */
    public LocalDate appointmentOn() {
        return appointmentOn;
    }

    /** With whom and where the household meets; null when nobody wrote it down. */
    public String appointmentWith() {
        return appointmentWith;
    }

    /** The track that it starts after; null when it can start at once. */
    UUID waitsFor() {
        return waitsFor;
    }

    /** When its goal left the plan; null while it is part of it, or was never. */
    LocalDate droppedOn() {
        return droppedOn;
    }

    /** Null while it is open. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public TrackStatus status() {
        return status;
    }

    /** Null unless it ended. */
    public TrackResult result() {
        return result;
    }

    /** The household's own words at the end, or null. */
    public String resultWords() {
        return resultWords;
    }
}
