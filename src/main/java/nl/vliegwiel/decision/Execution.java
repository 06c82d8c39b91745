package nl.vliegwiel.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How a decision was carried out, or why it was not. What does not apply is null. */
@Embeddable
record Execution(
        @Enumerated(EnumType.STRING) CarryOut carryOut, LocalDate doneOn, String done, BigDecimal spent, String notNeeded,
        @Column(name = "carried_out_by") String by, @Column(name = "carried_out_on") LocalDate on) {
}
