package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.Set;

/**
 * One person in the form about competences.
 *
 * @param person the name, shown only
 * @param own what the person says, shown only; null when nothing was said
 * @param has null when none
 * @param learning null when none
 */
record CompetenceRow(String login, String person, String own, List<String> has, List<String> learning, String agreement) {

    Set<String> hasCodes() {
        return codes(has);
    }

    Set<String> learningCodes() {
        return codes(learning);
    }

    static Set<String> codes(List<String> chosen) {
        return chosen == null ? Set.of() : Set.copyOf(chosen);
    }
}
