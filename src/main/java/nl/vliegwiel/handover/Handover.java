package nl.vliegwiel.handover;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One attempt to hand a household over to the second line: the offer, the answer, and what came of it. */
@Entity
@Table(name = "handover")
public class Handover {

    /** The message with which the second line answers; the outcome says what. */
    static final String ANSWERED = "warm-handover.handoverAnswered";

    @Id
    private UUID id;
    private String reference;
    private String fromTeam;
    private String preparedBy;
    private Instant preparedAt;

    @Embedded
    private Offer offer;
    /** What the household says when it does not want this. */
    private String objection;

    private LocalDate offeredOn;
    private LocalDate answerDueOn;
    private String chased;

    @Embedded
    private Reply reply;
    private String declineNote;

    private String director;
    private String firstStep;
    private LocalDate startedOn;
    private LocalDate transferredOn;

    @Embedded
    private FollowUp followUp;

    @Version
    private int version;

    protected Handover() {
    }

    private Handover(String reference, String fromTeam, String preparedBy, Instant preparedAt) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.fromTeam = fromTeam;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
    }

    static Handover agreed(String reference, String fromTeam, String preparedBy, Instant at, Offer offer) {
        Handover handover = new Handover(reference, fromTeam, preparedBy, at);
        handover.offer = offer;
        return handover;
    }

    /** @param objection null when the household gave no reason */
    static Handover refused(String reference, String fromTeam, String preparedBy, Instant at, String objection) {
        Handover handover = new Handover(reference, fromTeam, preparedBy, at);
        handover.objection = objection;
        return handover;
    }

    void offerOn(LocalDate day, LocalDate answerDue) {
        this.offeredOn = day;
        this.answerDueOn = answerDue;
    }

    /** @param agreed what the second line said when it was asked after its answer */
    void chase(String agreed) {
        this.chased = agreed;
    }

    void answer(Reply given) {
        this.reply = given;
        this.director = given.accepts() ? given.by() : null;
    }

    /** @param note null when the reader adds nothing */
    void readDecline(String note) {
        this.declineNote = note;
    }

    void startSecondLine(String directedBy, String step, LocalDate on) {
        this.director = directedBy;
        this.firstStep = step;
        this.startedOn = on;
    }

    void transfer(LocalDate on) {
        this.transferredOn = on;
    }

    void followUp(FollowUp asked) {
        this.followUp = asked;
    }

    public String id() {
        return id.toString();
    }

    /** The dossier's number. */
    public String reference() {
        return reference;
    }

    public String fromTeam() {
        return fromTeam;
    }

    /** Login. */
    public String preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    /** Null when the household does not agree. */
    public Offer offer() {
        return offer;
    }

    /** The household's reason not to agree, or null. */
    public String objection() {
        return objection;
    }

    /** Null until the offer stands in the other team. */
    public LocalDate offeredOn() {
        return offeredOn;
    }

    LocalDate answerDueOn() {
        return answerDueOn;
    }

    /** What the second line said when it was asked after its answer, or null. */
    String chased() {
        return chased;
    }

    /** Null until the second line answered. */
    public Reply reply() {
        return reply;
    }

    String declineNote() {
        return declineNote;
    }

    /** Login of the second line's director; null until it accepted. */
    public String director() {
        return director;
    }

    /** Null until the second line started. */
    public String firstStep() {
        return firstStep;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    boolean isTransferred() {
        return transferredOn != null;
    }

    /** Null until the first line asked. */
    FollowUp followUp() {
        return followUp;
    }
}
