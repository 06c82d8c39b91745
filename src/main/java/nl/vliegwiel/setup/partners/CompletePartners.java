package nl.vliegwiel.setup.partners;

import java.util.List;

/**
 * The form {@code complete-partners}.
 *
 * @param why the step was taken up again; null when it simply is its turn
 * @param missing what the step still needs; null when nothing
 * @param uncovered domains of life that no partner works on; null when there are none
 * @param unanswered partners who take part and did not say what they win and lose; null when none
 */
record CompletePartners(String team, String why, String missing, String uncovered, List<PartnerLine> partnerLines, Boolean allAnswered,
        List<UnansweredRow> unanswered, Outcome outcome) {

    /** Whether the step is done. */
    enum Outcome { DONE, SEARCH_ON }

    List<UnansweredRow> rows() {
        return unanswered == null ? List.of() : unanswered;
    }

    /** A partner as the table shows it. */
    record PartnerLine(String partner, String boarding, String gain, String loss, String rules, String conditions, String source) {
    }
}
