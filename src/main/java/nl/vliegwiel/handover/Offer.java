package nl.vliegwiel.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the first line offers.
 *
 * @param toTeam id of the second-line team
 * @param reason why the second line helps better
 * @param summary what travels with the household
 * @param conversationProposedOn day proposed for the conversation of the three: household, first and second line
 */
@Embeddable
public record Offer(String toTeam, @Column(name = "offer_reason") String reason, String summary, LocalDate conversationProposedOn) {
}
