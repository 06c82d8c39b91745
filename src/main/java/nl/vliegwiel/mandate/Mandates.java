package nl.vliegwiel.mandate;

import java.time.LocalDate;
import java.util.Optional;

/** The mandates that were agreed with the teams (mission T6); {@link AgreedMeans} lays them down. */
public interface Mandates {

    /** The mandate of a team on a day; empty when none was agreed: then management decides. */
    Optional<Mandate> of(String team, LocalDate day);
}
