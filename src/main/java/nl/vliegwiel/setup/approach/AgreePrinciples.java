package nl.vliegwiel.setup.approach;

import java.util.List;

/**
 * The form {@code agree-principles}.
 *
 * @param why the step was taken up again; null when it simply is its turn
 * @param missing what the step still needs; null when nothing
 * @param approach the one that was chosen
 * @param allHeard true when everybody who takes part gave an opinion
 * @param silent who did not
 * @param outcome whether the step is done, or where it goes on
 */
record AgreePrinciples(String team, String why, String missing, String approach, List<DecisionRow> principles, Boolean allHeard,
        List<SilentRow> silent, ApproachNext outcome) {

    List<DecisionRow> rows() {
        return principles == null ? List.of() : principles;
    }

    List<SilentRow> unheard() {
        return silent == null ? List.of() : silent;
    }
}
