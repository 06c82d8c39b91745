package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a team agreed with one partner on the exchange of information (mission T8).
 *
 * @param partner short code of the partner; for a team of the second line the team's id
 * @param partnerName the name people know it by
 * @param purposes codes of what may be shared for
 * @param data codes of what may be shared: domains of life and other kinds, see {@link SharingData}
 * @param consentData the part of the data for which the household has to consent as well
 * @param from first day on which it holds
 * @param until last day on which it holds; null until it is replaced
 * @param version named in every decision that reads it
 */
public record InformationAgreement(String partner, String partnerName, Set<String> purposes, Set<LegalBasis> bases, Set<String> data,
        Set<String> consentData, LocalDate from, LocalDate until, String version) {

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
