package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Whether it holds on this day, as long as no later one replaced it. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it was ended before it began. */
    boolean neverHeld() {
        return until != null && until.isBefore(from);
    }

    /** Whether these data may be shared under it on this ground, with no more consent than there is. */
    boolean covers(Ground ground) {
        return bases.contains(ground.basis()) && purposes.contains(ground.purpose()) && data.containsAll(ground.data())
                && consentData.stream().noneMatch(ground.withoutConsent()::contains);
    }

    /**
     * @param data codes
     * @param withoutConsent the part of them that leans on no consent
     */
    record Ground(LegalBasis basis, String purpose, Set<String> data, Set<String> withoutConsent) {

        /** Of what is still shared of these. */
        static Ground of(LegalBasis basis, String purpose, List<SharedItem> items) {
            List<SharedItem> shared = items.stream().filter(SharedItem::isShared).toList();
            return new Ground(basis, purpose, shared.stream().map(SharedItem::data).collect(Collectors.toSet()),
                    shared.stream().filter(item -> item.consentId() == null).map(SharedItem::data).collect(Collectors.toSet()));
        }
    }
}
