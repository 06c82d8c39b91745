package nl.vliegwiel.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A confirmed decision to leave a household at rest, for a while or for good. */
@Entity
@Table(name = "outreach_rest")
class Rest {

    @Id
    private UUID id;
    private String reference;
    private LocalDate decidedOn;
    private String decidedBy;
    @Enumerated(EnumType.STRING)
    private RestDecision decision;
    private LocalDate tryAgainOn;
    @Enumerated(EnumType.STRING)
    private RestReason reason;
    private String householdWords;

    protected Rest() {
    }

    Rest(String reference, ConfirmRest answers, LocalDate decidedOn, String decidedBy) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
        this.decision = answers.restDecision();
        this.tryAgainOn = answers.tryAgainOn();
        this.reason = answers.restReason();
        this.householdWords = answers.householdWords();
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    RestDecision decision() {
        return decision;
    }

    /** Null when the household is left at rest for good. */
    LocalDate tryAgainOn() {
        return tryAgainOn;
    }

    /** Null when there will be another try. */
    RestReason reason() {
        return reason;
    }

    String householdWords() {
        return householdWords;
    }
}
