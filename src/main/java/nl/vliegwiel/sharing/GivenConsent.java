package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.Set;

/**
 * A consent as the household gives it.
 *
 * @param partner code of the partner it is for
 * @param data codes of what may be shared, see {@link SharingData}
 * @param givenBy who gave it, by name
 */
public record GivenConsent(String partner, Set<String> data, String givenBy, LocalDate on, ConsentWay way) {
}
