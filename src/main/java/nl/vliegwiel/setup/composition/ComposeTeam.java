package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code compose-team}.
 *
 * @param why the step was taken up again; null when it simply is its turn
 * @param picture the matrix as it stands; null while nobody is in it
 * @param pictureText the same in words
 * @param gaps what nobody knows well; null when all is covered
 * @param lenderOptions the partners of step 1, and "in dienst"
 * @param people null when no row is left
 * @param leavers those who keep contact with households of the team now; null when nobody does
 */
record ComposeTeam(String team, String why, String picture, String pictureText, String gaps, List<Option> personOptions,
        List<Option> lenderOptions, List<Option> domainOptions, List<PersonRow> people, List<LeaverRow> leavers) {

    /** In the list of partners: whom nobody lends. */
    static final String IN_SERVICE = "in-dienst";

    List<PersonRow> rows() {
        return people == null ? List.of() : people;
    }

    List<LeaverRow> leaving() {
        return leavers == null ? List.of() : leavers;
    }

    /** One line of the matrix. */
    record PersonRow(String person, MemberRole role, String lender, Integer hours, List<String> domains, String special) {
    }

    /**
     * Somebody who keeps contact with households now.
     *
     * @param login who it is
     * @param leaver name and number of households, shown only
     * @param successor null when it was left open
     */
    record LeaverRow(String login, String leaver, String successor) {
    }
}
