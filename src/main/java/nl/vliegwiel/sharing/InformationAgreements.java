package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which information agreements a team has. The team's set-up makes them (mission T8); until then they stand in the configuration. */
public interface InformationAgreements {

    /** All of this team, also those that ended or begin later; empty for a team without any. */
    List<InformationAgreement> of(String team);

    /** The one with this partner that holds on this day; when versions overlap, the one that began last. */
    default Optional<InformationAgreement> with(String team, String partner, LocalDate day) {
        return of(team).stream().filter(agreement -> agreement.partner().equals(partner) && agreement.holdsOn(day))
                .max(Comparator.comparing(InformationAgreement::from));
    }

    /** The name people know a partner by, also after its agreement ended; the code itself for one that was taken out. */
    default String nameOf(String team, String partner) {
        return of(team).stream().filter(agreement -> agreement.partner().equals(partner)).max(Comparator.comparing(InformationAgreement::from))
                .map(InformationAgreement::partnerName).orElse(partner);
    }
}
