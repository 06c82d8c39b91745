package nl.vliegwiel.handover;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code prepare-handover}.
 *
 * @param agreement what the household says; when it disagrees, there is only its objection
 * @param summary what travels with the household, written by the house and changed by the worker
 */
record PrepareHandover(String household, Agreement agreement, String objection, List<Option> toTeamOptions, String toTeam, String reason,
                       LocalDate conversationOn, String summary) {
}
