package nl.vliegwiel.setup.approach;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code discuss-cases}.
 *
 * @param why the step was taken up again; null when it simply is its turn
 * @param missing what the step still needs; null when nothing was done yet
 * @param urgency what partners share
 * @param least so many are needed
 * @param cases null when no row is left
 */
record DiscussCases(String team, String why, String missing, String urgency, Integer least, List<Option> talkerOptions,
        List<Option> partnerOptions, List<CaseRow> cases) {

    List<CaseRow> told() {
        return cases == null ? List.of() : cases;
    }
}
