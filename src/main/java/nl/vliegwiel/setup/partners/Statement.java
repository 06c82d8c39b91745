package nl.vliegwiel.setup.partners;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a partner wins and loses by taking part, spoken out (mission T1).
 *
 * @param rules which own rules and protocols it lets go of; "geen" when it said so
 * @param conditions on which it takes part; null for none
 * @param saidBy login of its voice, or the name of whoever said it to the project lead
 * @param writtenBy login of whoever wrote it down
 */
@Embeddable
public record Statement(String gain, String loss, String rules, String conditions, String saidBy, String writtenBy, LocalDate statedOn) {

    /** Whether somebody else wrote down what the partner said. */
    boolean isRetold() {
        return !saidBy.equals(writtenBy);
    }
}
