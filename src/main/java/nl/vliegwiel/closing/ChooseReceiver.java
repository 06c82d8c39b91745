package nl.vliegwiel.closing;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code choose-receiver}.
 *
 * @param gone names of the teams that would go on and are no longer there
 * @param receivers who was to go on, a line each
 */
record ChooseReceiver(String team, String gone, String receivers, String receivingTeam, List<Option> receivingOptions) {
}
