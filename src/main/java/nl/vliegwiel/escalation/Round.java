package nl.vliegwiel.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One time that an escalation goes to management: the binding decision, and what came of it. */
@Entity
@Table(name = "escalation_round")
class Round {

    @Id
    private UUID id;
    private int sequence;
    private LocalDate decideBefore;
    @Enumerated(EnumType.STRING)
    private EscalationDecision decision;
    private String words;
    private String decidedBy;
    private LocalDate decidedOn;
    @Enumerated(EnumType.STRING)
    private EscalationResult result;
    private String done;
    private String doneBy;
    private LocalDate doneOn;

    protected Round() {
    }

    Round(int sequence, LocalDate decideBefore) {
        this.id = UUID.randomUUID();
        this.sequence = sequence;
        this.decideBefore = decideBefore;
    }

    /** @param why what has to happen and by whom, or why not */
    void decide(EscalationDecision how, String why, String by, LocalDate on) {
        this.decision = how;
        this.words = why;
        this.decidedBy = by;
        this.decidedOn = on;
    }

    void carryOut(EscalationResult how, String what, String by, LocalDate on) {
        this.result = how;
        this.done = what;
        this.doneBy = by;
        this.doneOn = on;
    }

    boolean isDecided() {
        return decision != null;
    }

    LocalDate decideBefore() {
        return decideBefore;
    }

    /** Null until it is decided. */
    EscalationDecision decision() {
        return decision;
    }

    /** Login; null until it is decided. */
    String decidedBy() {
        return decidedBy;
    }

    /** Null until it is decided. */
    LocalDate decidedOn() {
        return decidedOn;
    }

    /** The decision in sentences; null until there is one. */
    String told() {
        return decision == null ? null : decision.label() + "\n" + words;
    }

    /** The decision and what came of it. */
    String toldWithResult() {
        return result == null ? told() : told() + "\nWat kwam ervan: " + result.label() + ". " + done;
    }
}
