package nl.vliegwiel.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What management decided. What does not apply is null.
 *
 * @param grantedAmount what may be spent at most; null when it costs nothing
 * @param otherwise what is different from the request
 * @param reason null for a plain approval
 * @param overdraw whether the budget may go below zero for it
 * @param by login
 */
@Embeddable
record Ruling(
        @Enumerated(EnumType.STRING) ManagementAnswer answer, BigDecimal grantedAmount, String otherwise,
        @Column(name = "answer_reason") String reason, Boolean overdraw,
        @Column(name = "answered_by") String by, @Column(name = "answered_on") LocalDate on) {

    /** The answer in sentences. */
    String told() {
        String different = otherwise == null ? "" : "\nAnders: " + otherwise;
        return answer.label() + different + (reason == null ? "" : "\nWaarom: " + reason);
    }
}
