package nl.vliegwiel.setup.approach;

import java.util.List;

/**
 * The form {@code weigh-principles}.
 *
 * @param approach the one that was chosen, with why; null when there is none
 */
record WeighPrinciples(String team, String approach, List<OpinionRow> principles, Boolean checked) {

    List<OpinionRow> rows() {
        return principles == null ? List.of() : principles;
    }
}
