package nl.vliegwiel.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The second line begins: with what, and when. */
@Embeddable
record Start(String firstStep, @Column(name = "started_on") LocalDate on) {
}
