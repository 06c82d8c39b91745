package nl.vliegwiel.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The household wants to stop, in its own words. */
@Entity
@Table(name = "withdrawal")
class Withdrawal extends FiledReport {

    private String words;

    protected Withdrawal() {
    }

    /** @param words null when it gave no reason; it need not */
    Withdrawal(String reference, String words, String by, Instant at) {
        super(reference, by, at);
        this.words = words;
    }

    String words() {
        return words;
    }
}
