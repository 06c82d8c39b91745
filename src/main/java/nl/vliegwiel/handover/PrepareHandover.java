package nl.vliegwiel.handover;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code prepare-handover}, to the second line and back.
 *
 * @param wayBack whether the second line hands back to the first
 * @param agreement what the household says; when it disagrees, there is only its objection
 * @param reached what was reached, on the way back
 * @param summary what travels with the household, written by the house and changed by the worker
 * @param domainLines what is known of each life domain that may travel, one line each
 * @param domains codes of the domains that travel; proposed are all that may
 * @param withoutBasis what may not travel and why; null when everything may
 */
record PrepareHandover(String household, Boolean wayBack, Agreement agreement, String objection, List<Option> toTeamOptions, String toTeam,
                       String reached, String reason, LocalDate conversationOn, String summary, String domainLines,
                       List<Option> domainOptions, List<String> domains, String withoutBasis) {
}
