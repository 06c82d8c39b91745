package nl.vliegwiel.absence;

import java.time.LocalDate;

/**
 * Who acts for the contact person of a household, who is away.
 *
 * @param login null when nobody does: the household waits
 * @param backOn the first day on which the contact person was to be there again; null when nobody knows yet. It may have gone by: others go on until
 *         the work was given back
 */
public record StandIn(String login, LocalDate backOn) {
}
