package nl.vliegwiel.form;

import java.util.Map;

/** What people typed in forms that they did not send yet. */
public interface UnfinishedInput {

    /**
     * What this person typed here, by the key of the field; null for a field that was emptied.
     *
     * @param place see {@link OpenForm#place()}
     */
    Map<String, Object> typed(String login, String place);

    /** The form was sent: nothing of it is unfinished any more. Called in the transaction that takes the form in. */
    void sent(String login, String place);
}
