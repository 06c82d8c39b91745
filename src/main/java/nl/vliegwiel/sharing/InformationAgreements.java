package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which information agreements a team has. The team's set-up makes them (mission T8); until then they stand in the configuration. */
public interface InformationAgreements {

    /** All of this team, also those that ended or begin later; empty for a team without any. */
    List<InformationAgreement> of(String team);

    /** The one with this partner that holds on this day; when versions overlap, the one that began last. */
    default Optional<InformationAgreement> with(String team, String partner, LocalDate day) {
        return of(team).stream().filter(agreement -> agreement.partner().equals(partner) && agreement.holdsOn(day))
                .max((one, other) -> one.from().compareTo(other.from()));
    }
}
