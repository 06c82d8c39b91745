package nl.vliegwiel.lifecycle;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * News about a household, as somebody of the team reports it.
 *
 * @param dossier number of an open dossier of the team
 */
record ReportHouseholdEvent(
        String dossier, HouseholdEvent householdEvent,
        String title, String domain, String owner, Integer checkInWeeks,
        List<Option> dossierOptions, List<Option> domainOptions, List<Option> ownerOptions) {
}
