package nl.vliegwiel.reachingout;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code record-reaching-out}.
 *
 * @param team asked only from somebody with several teams
 * @param basisExplanation only asked for another public task
 * @param workers logins of who go there
 */
record RecordReachingOut(String team, String purpose, Basis legalBasis, String basisExplanation, String agreedBy, LocalDate agreedOn,
        List<HouseholdRow> households, List<String> workers,
        boolean askTeam, int mostHouseholds, List<Option> teamOptions, List<Option> neighbourhoodOptions, List<Option> workerOptions) {
}
