package nl.vliegwiel.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * One time that the plan was talked through with the household.
 *
 * @param words the household's own; null when nothing was written down
 */
@Embeddable
record PlanDiscussion(LocalDate discussedOn, String discussedBy, @Enumerated(EnumType.STRING) PlanAgreement agreement, String words) {
}
