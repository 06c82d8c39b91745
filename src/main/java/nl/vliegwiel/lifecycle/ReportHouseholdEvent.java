package nl.vliegwiel.lifecycle;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * News about a household, as somebody of the team reports it. Which answers are there depends on the kind of news; the others are null.
 *
 * @param dossier number of a dossier of the team
 * @param note text of the note itself
 * @param askToRead whether the contact person has to read the note
 * @param danger what happens, in ACUTE_DANGER
 * @param withdrawalWords why the household stops, in its own words; null when it did not say
 * @param changes what is different, in DATA_CHANGED
 * @param joined who joined the household
 * @param movedOut ids of members who live elsewhere now
 * @param deceased ids of members who died
 * @param consent id of the consent that is withdrawn
 * @param newContactPerson login
 * @param handoverNote what the new contact person has to know; null for nothing
 * @param withdrawReason why the offer to the second line is withdrawn
 * @param receivingTeam id of the team that goes on
 * @param whatHappened in RELAPSE
 */
public record ReportHouseholdEvent(
        String dossier, HouseholdEvent householdEvent,
        String note, Boolean askToRead,
        String danger,
        String withdrawalWords,
        List<DataChange> changes, String newName, String newPhone, String newAddress, String newNeighbourhood,
        List<Newcomer> joined, List<String> movedOut, List<String> deceased,
        String consent,
        String title, String domain, String owner, Integer checkInWeeks,
        String newContactPerson, String handoverNote,
        String handoverReason,
        String withdrawReason,
        String receivingTeam, String transferReason,
        String whatHappened,
        List<Option> dossierOptions, List<Option> eventOptions, List<Option> neighbourhoodOptions, List<Option> memberOptions,
        List<Option> consentOptions, List<Option> domainOptions, List<Option> ownerOptions, List<Option> contactPersonOptions,
        List<Option> teamOptions) {

    /** @param birthDate null when unknown */
    public record Newcomer(String name, LocalDate birthDate) {
    }
}
