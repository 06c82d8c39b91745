package nl.vliegwiel.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The offering line takes its offer back.
 *
 * @param by login
 */
@Embeddable
record Withdrawal(@Column(name = "withdraw_reason") String reason, @Column(name = "withdrawn_by") String by,
                  @Column(name = "withdrawn_on") LocalDate on) {
}
