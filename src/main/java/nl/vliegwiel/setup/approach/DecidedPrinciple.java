package nl.vliegwiel.setup.approach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a round decided on one principle. */
@Entity
@Table(name = "setup_principle")
class DecidedPrinciple {

    @Id
    private UUID id;
    private String number;
    private String principle;
    @Enumerated(EnumType.STRING)
    private Decision decision;
    private String words;

    protected DecidedPrinciple() {
    }

    DecidedPrinciple(String number, String principle) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.principle = principle;
    }

    /** @param said the dissent, or why it is not agreed; null when everybody agrees */
    DecidedPrinciple decide(Decision taken, String said) {
        decision = taken;
        words = said;
        return this;
    }

    DecidedPrinciple copyFor(String round) {
        return new DecidedPrinciple(round, principle).decide(decision, words);
    }

    String principle() {
        return principle;
    }

    Decision decision() {
        return decision;
    }

    String words() {
        return words;
    }
}
