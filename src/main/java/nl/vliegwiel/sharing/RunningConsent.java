package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.Set;

/**
 * A consent that holds.
 *
 * @param number of the dossier
 * @param partner code
 * @param partnerName the name people know the partner by
 * @param data codes of what may be shared
 * @param givenBy who gave it, by name
 */
public record RunningConsent(String id, String number, String partner, String partnerName, Set<String> data, String givenBy, LocalDate on) {
}
