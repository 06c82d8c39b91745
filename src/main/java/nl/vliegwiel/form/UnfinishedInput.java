package nl.vliegwiel.form;

import java.util.Map;

/** What people typed in forms that they did not send yet. */
public interface UnfinishedInput {

    /**
     * What this person typed here; nothing when there is nothing.
     *
     * @param place see {@link OpenForm#place()}
     */
    Typed typed(String login, String place);

    /** The form was sent: nothing of it is unfinished any more. Called in the transaction that takes the form in. */
    void sent(String login, String place);

    /**
     * @param values by the key of the field; null for a field that was emptied
     * @param basedOn the digest of what the form showed while it was typed (ADR 4); may be null
     */
    record Typed(Map<String, Object> values, String basedOn) {
    }
}
