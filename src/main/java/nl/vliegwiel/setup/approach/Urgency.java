package nl.vliegwiel.setup.approach;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether one partner shares the urgency, in its own words. */
@Entity
@Table(name = "setup_urgency")
class Urgency {

    @Id
    private UUID id;
    private String number;
    private String partner;
    private boolean shared;
    private String words;

    protected Urgency() {
    }

    /** @param partner code */
    Urgency(String number, String partner) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.partner = partner;
    }

    /** @param said null when nothing was said */
    Urgency say(boolean isShared, String said) {
        shared = isShared;
        words = said;
        return this;
    }

    Urgency copyFor(String round) {
        return new Urgency(round, partner).say(shared, words);
    }

    String partner() {
        return partner;
    }

    boolean isShared() {
        return shared;
    }

    String words() {
        return words;
    }
}
