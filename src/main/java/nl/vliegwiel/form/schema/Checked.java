package nl.vliegwiel.form.schema;

import java.util.List;
import java.util.Map;

/**
 * What came out of holding a submission against its form.
 *
 * @param accepted every visible, writable input by key, normalised: trimmed text, {@code null} for nothing (also for an empty list),
 *                 a checkbox always true or false, a whole number as Integer, any other as BigDecimal, moments as ISO text, the option's
 *                 own value.
 *                 A row also holds what the server itself handed out for its readonly and expression fields. Not to be used while there
 *                 are faults
 * @param sent     what the client sent for the form's own expressions ({@code basedOn}), by key; rows are not in it
 * @param faults   everything that is wrong, in the order of the form; empty when the submission is good
 */
public record Checked(Map<String, Object> accepted, Map<String, Object> sent, List<Fault> faults) {
}
