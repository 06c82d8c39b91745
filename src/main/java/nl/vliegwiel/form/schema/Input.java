package nl.vliegwiel.form.schema;

import java.util.List;

/**
 * One keyed field of a form, as a typed record is held against it.
 *
 * @param key      its name in the data; for a list of rows or a group with a path, that path
 * @param label    the Dutch label; empty for an expression
 * @param type     which component it is
 * @param readonly true when what comes back for it is never stored (readonly or disabled without a condition, or an expression)
 * @param decision true when the form marks it ({@code "properties": {"decision": "true"}}): its value may become a process variable
 * @param nested   the fields of one row or of the group; empty for anything else
 */
public record Input(String key, String label, InputType type, boolean readonly, boolean decision, List<Input> nested) {
}
