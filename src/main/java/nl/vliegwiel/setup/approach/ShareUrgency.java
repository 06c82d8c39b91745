package nl.vliegwiel.setup.approach;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code share-urgency}.
 *
 * @param why the step was taken up again; null when it simply is its turn
 * @param missing what the step still needs; null when nothing was done yet
 * @param noPartners true when no partner takes part
 * @param participants who takes part already; null for nobody
 * @param invitees logins of future members to invite; null for nobody
 */
record ShareUrgency(String team, String why, String missing, Boolean noPartners, List<UrgencyRow> partners, String urgency,
        String participants, List<Option> inviteeOptions, List<String> invitees) {

    List<UrgencyRow> rows() {
        return partners == null ? List.of() : partners;
    }

    List<String> invited() {
        return invitees == null ? List.of() : invitees;
    }
}
