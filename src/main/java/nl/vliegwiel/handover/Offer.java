package nl.vliegwiel.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What one line offers the other.
 *
 * @param toTeam id of the team that is asked to take over
 * @param reason why that team helps better, and what is needed now
 * @param reached what was reached; null on the way to the second line
 * @param summary what travels with the household, written by the house and changed by the worker
 * @param domainLines what travels of each life domain, as far as the legal basis allows; null when nothing does
 * @param leftOut what stays behind and why, for both sides to read; null when everything travels
 * @param conversationProposedOn day proposed for the conversation of the three: household and both lines
 */
@Embeddable
public record Offer(String toTeam, @Column(name = "offer_reason") String reason, String reached, String summary, String domainLines,
                    String leftOut, LocalDate conversationProposedOn) {
}
