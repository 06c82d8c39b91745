package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vliegwiel.team.AgreementRefused;

/**
 * Which information agreements a team has with its partners (mission T8), each valid from a day until the next one with the same partner
 * begins. The set-up of the team lays them down.
 */
public interface InformationAgreements {

    /** All of this team, also those that ended or begin later, in the order in which they begin; empty for a team without any. */
    List<InformationAgreement> of(String team);

    /** Those with this partner, in the same order. */
    List<InformationAgreement> of(String team, String partner);

    /**
     * Lays down an agreement. It replaces an earlier one with the same partner from its first day on; of two for the same day the one that
     * was laid down last counts. What is shared at that moment and is not in it ends the day before. The same agreement again changes nothing.
     *
     * @param by login; null when nobody did it by hand
     * @throws AgreementRefused with the name of the field, when something in it does not exist or the law does not give it, and when the team
     *     has another agreement with this partner under the same version
     */
    void agree(String team, InformationAgreement agreement, String by);

    /**
     * Ends what was agreed with a partner. After the last day nothing is shared with it, also under what was agreed for later, until a new
     * agreement is laid down. An end that was agreed or set earlier stays.
     *
     * @param by login; null when nobody did it by hand
     * @throws AgreementRefused when the team never agreed anything with this partner, or a value is missing
     */
    void end(String team, String partner, LocalDate lastDay, String by);

    /** The one with this partner that holds on this day. */
    default Optional<InformationAgreement> with(String team, String partner, LocalDate day) {
        return new PartnerVersions(of(team, partner)).on(day);
    }

    /** The one with each partner that holds on this day, the partner that came first at the top. */
    default List<InformationAgreement> on(String team, LocalDate day) {
        List<InformationAgreement> all = of(team);
        return all.stream().map(InformationAgreement::partner).distinct()
                .flatMap(partner -> new PartnerVersions(all.stream().filter(one -> one.partner().equals(partner)).toList()).on(day).stream()).toList();
    }

    /** The names people know the partners by, by code, also after an agreement ended; the partner that came first at the top. */
    default Map<String, String> names(String team) {
        Map<String, String> names = new LinkedHashMap<>();
        of(team).forEach(agreement -> names.put(agreement.partner(), agreement.partnerName()));
        return names;
    }

    /** The name people know a partner by, also after its agreement ended; the code itself for one that never had any. */
    default String nameOf(String team, String partner) {
        return of(team, partner).stream().reduce((earlier, later) -> later).map(InformationAgreement::partnerName).orElse(partner);
    }
}
