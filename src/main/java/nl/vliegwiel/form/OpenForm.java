package nl.vliegwiel.form;

import java.util.Map;
import nl.vliegwiel.form.schema.FormSchema;

/**
 * A form that somebody may look at now.
 *
 * @param place the task's id, or {@link #START} and the key of the process that the form starts
 * @param number the dossier or signal it is about; null for a start form
 * @param shown what it is filled with
 * @param basedOn the digest of what it shows (ADR 4)
 * @param takenBy name of the colleague whose task it is; null when this person may fill it in
 */
public record OpenForm(String place, String number, FormSchema schema, Map<String, Object> shown, String basedOn, String takenBy) {

    public static final String START = "start/";

    public OpenForm takenBy(String colleague) {
        return new OpenForm(place, number, schema, shown, basedOn, colleague);
    }
}
