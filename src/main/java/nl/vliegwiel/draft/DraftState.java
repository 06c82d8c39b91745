package nl.vliegwiel.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;

/**
 * What a screen needs to know of a form's draft.
 *
 * @param revision 0 when there is none
 * @param savedAt left out when there is none
 * @param keys the fields that are in it
 * @param changed whether the form shows something else by now than when the draft was typed
 * @param basedOn the digest of what the form shows now
 * @param takenBy name of the colleague who does this task; left out when the draft can be worked on
 * @param text what was typed, in words; only when a colleague does the task
 * @param number the dossier or signal; left out on a start form
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftState(int revision, Instant savedAt, Set<String> keys, boolean changed, String basedOn, String takenBy, String text,
        String number) {
}
