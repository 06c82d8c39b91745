package nl.vliegwiel.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the second line answers to an offer.
 *
 * @param conversationOn when the three met; null when it declines
 * @param declineReason null when it accepts
 * @param by login
 */
@Embeddable
public record Reply(@Enumerated(EnumType.STRING) HandoverAnswer answer, LocalDate conversationOn, String declineReason,
                    @Column(name = "answered_on") LocalDate on, @Column(name = "answered_by") String by) {

    public boolean accepts() {
        return answer == HandoverAnswer.ACCEPTED;
    }
}
