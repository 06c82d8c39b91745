package nl.vliegwiel.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.vliegwiel.lifecycle.CaseEntry;

/**
 * What the other line answers to an offer.
 *
 * @param declineReason null when it accepts
 * @param caseEntry where the first line starts again; null when it declines, and in the second line
 * @param by login
 */
@Embeddable
public record Reply(@Enumerated(EnumType.STRING) HandoverAnswer answer, String declineReason,
                    @Enumerated(EnumType.STRING) CaseEntry caseEntry,
                    @Column(name = "answered_on") LocalDate on, @Column(name = "answered_by") String by) {

    public boolean accepts() {
        return answer == HandoverAnswer.ACCEPTED;
    }
}
