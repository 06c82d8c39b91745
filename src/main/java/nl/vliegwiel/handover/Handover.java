package nl.vliegwiel.handover;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One attempt to hand a household over to the other line: the offer, the conversation, the answer, and what came of it. */
@Entity
@Table(name = "handover")
public class Handover {

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

    @Embedded
    private Conversation conversation;
    @Embedded
    private Reply reply;
    private String declineNote;
    @Embedded
    private Withdrawal withdrawal;

    /** Who keeps the contact in the team that takes over. */
    private String director;
    @Embedded
    private Start start;
    private LocalDate transferredOn;

    @Embedded
    private FollowUp followUp;
    private LocalDate overtakenOn;

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

    /** A basis was lost: fewer lines travel. */
    void offerLess(String domainLines, String leftOut) {
        this.offer = new Offer(offer.toTeam(), offer.reason(), offer.reached(), offer.summary(), domainLines, leftOut,
                offer.conversationProposedOn());
    }

    void record(Conversation held) {
        this.conversation = held;
    }

    /** @param contactPerson login of who keeps the contact from now on; null when the answer is no */
    void answer(Reply given, String contactPerson) {
        this.reply = given;
        this.director = contactPerson;
    }

    void withdraw(Withdrawal taken) {
        this.withdrawal = taken;
    }

    /** @param note null when the reader adds nothing */
    void readDecline(String note) {
        this.declineNote = note;
    }

    void startSecondLine(String directedBy, Start begun) {
        this.director = directedBy;
        this.start = begun;
    }

    void transfer(LocalDate on) {
        this.transferredOn = on;
    }

    void followUp(FollowUp asked) {
        this.followUp = asked;
    }

    /** Nobody needs to ask any more how it goes: the household has moved on. */
    void overtake(LocalDate on) {
        this.overtakenOn = on;
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

    /** Null until it was held, or until it is known that it will not be. */
    Conversation conversation() {
        return conversation;
    }

    /** Null until the other line answered. */
    public Reply reply() {
        return reply;
    }

    /** Null unless the offer was taken back. */
    Withdrawal withdrawal() {
        return withdrawal;
    }

    /** Login of who keeps the contact in the team that takes over; null until it accepted. */
    public String director() {
        return director;
    }

    /** Null until the second line started. */
    Start start() {
        return start;
    }

    /** Null until the second line started, and on the way back. */
    public String firstStep() {
        return start == null ? null : start.firstStep();
    }

    /** Offered, or about to be, and without an answer. */
    boolean isOpen() {
        return offer != null && reply == null && withdrawal == null;
    }

    boolean isTransferred() {
        return transferredOn != null;
    }

    /** Whether the offering line still has to ask how it goes. */
    boolean awaitsFollowUp() {
        return transferredOn != null && followUp == null && overtakenOn == null;
    }
}
