package nl.vliegwiel.mandate;

import java.time.LocalDate;
import java.util.Optional;

/** Who decides, and how fast, when cooperation fails (mission T5); {@link AgreedMeans} lays it down. */
public interface EscalationAgreements {

    /** The agreement of a team on a day; empty when none was made. */
    Optional<EscalationAgreement> of(String team, LocalDate day);
}
