package nl.vliegwiel.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One decision about a household: what was proposed, who took it under which agreement, and what became of it (mission C10, C13). */
@Entity
@Table(name = "case_decision")
class CaseDecision {

    @Id
    private UUID id;
    private String reference;
    private String team;
    private String proposedBy;
    private Instant proposedAt;
    @Embedded
    private Proposal proposal;
    private String mandateVersion;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;
    @Enumerated(EnumType.STRING)
    private MandateRule rule;
    @Embedded
    private Ruling ruling;
    private LocalDate decidedOn;
    @Embedded
    private Execution execution;
    private String nextStep;
    private LocalDate reviewOn;
    private LocalDate endedOn;

    @Version
    private int version;

    protected CaseDecision() {
    }

    /**
     * @param mandateVersion name of the mandate that was valid; null when there was none
     * @param reviewOn null for what is not reviewed
     */
    CaseDecision(String reference, String team, Proposal proposal, String mandateVersion, LocalDate reviewOn, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.team = team;
        this.proposal = proposal;
        this.mandateVersion = mandateVersion;
        this.reviewOn = reviewOn;
        this.proposedBy = by;
        this.proposedAt = at;
        this.status = DecisionStatus.PROPOSED;
    }

    void rule(MandateRule fired, Ruling given) {
        this.rule = fired;
        this.ruling = given;
    }

    void reject() {
        this.status = DecisionStatus.REJECTED;
    }

    /** It stands: within the mandate, or because management said so; its money is taken. */
    void take(MandateRule fired, LocalDate on) {
        this.rule = fired;
        this.decidedOn = on;
        this.status = DecisionStatus.DECIDED;
    }

    void carryOut(Execution how) {
        this.execution = how;
        boolean done = how.carryOut() == CarryOut.DONE;
        if (done && proposal.kind().isCoercive()) {
            this.status = DecisionStatus.RUNNING;
        } else {
            end(done ? DecisionStatus.ENDED : DecisionStatus.NOT_NEEDED, how.on());
        }
    }

    /** Another team answers for the dossier, and reviews what runs. */
    void moveTo(String newTeam) {
        this.team = newTeam;
    }

    void reviewNext(LocalDate on) {
        this.reviewOn = on;
    }

    void end(DecisionStatus how, LocalDate on) {
        this.status = how;
        this.endedOn = on;
    }

    /** @param next null when nothing was said */
    void readRejection(String next, LocalDate on) {
        this.nextStep = next;
        this.endedOn = on;
    }

    /** What may be spent at most; null when it costs nothing. */
    BigDecimal allowed() {
        return ruling == null || ruling.grantedAmount() == null ? proposal.amount() : ruling.grantedAmount();
    }

    /** Rejected, and the contact person has not read it yet. */
    boolean awaitsReading() {
        return status == DecisionStatus.REJECTED && endedOn == null;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String team() {
        return team;
    }

    Proposal proposal() {
        return proposal;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String mandateVersion() {
        return mandateVersion;
    }

    DecisionStatus status() {
        return status;
    }

    /** Null until somebody decided. */
    MandateRule rule() {
        return rule;
    }

    /** Null as long as management did not answer. */
    Ruling ruling() {
        return ruling;
    }

    /** Null until it stands. */
    LocalDate decidedOn() {
        return decidedOn;
    }

    /** Null until it was carried out. */
    Execution execution() {
        return execution;
    }

    /** Null for what is not reviewed. */
    LocalDate reviewOn() {
        return reviewOn;
    }
}
