package nl.vliegwiel.draft;

import java.time.Instant;
import java.util.Map;

/**
 * A draft as it stands.
 *
 * @param revision 0 when there is none
 * @param savedAt null when there is none
 * @param typed by key; null for a field that was emptied
 * @param basedOn the digest of what the form showed while it was typed; may be null
 */
record SavedDraft(int revision, Instant savedAt, Map<String, Object> typed, String basedOn) {

    static final SavedDraft NONE = new SavedDraft(0, null, Map.of(), null);
}
