package nl.vliegwiel.setup.composition;

import java.util.Set;

/**
 * Somebody in the matrix, as it was filled in.
 *
 * @param lender code of the partner that lends this person; null for whoever is in service
 * @param hours a week; null where nobody said so yet
 * @param domains codes of life domains that this person knows well
 * @param special null when nothing is
 */
record MemberLine(String login, MemberRole role, String lender, Integer hours, Set<String> domains, String special) {
}
