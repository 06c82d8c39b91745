package nl.vliegwiel.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.schema.FormSchema;
import nl.vliegwiel.form.schema.Input;
import nl.vliegwiel.form.schema.InputType;

/** Lets through what a form has fields for. Whether the form would take it does not matter yet; that it can show it again does. */
final class DraftCheck {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,39}";

    private DraftCheck() {
    }

    /**
     * Rows and groups come with all that was shown in them, so what is no field there is left out; what is only read stays, as it tells rows apart.
     *
     * @throws FormRejected with every key that is no field of the form, and every value that is no value for its field
     */
    static Map<String, Object> check(FormSchema schema, Map<String, Object> typed) {
        List<FormRejected.Fault> faults = new ArrayList<>();
        typed.keySet().stream().filter(key -> schema.input(key).isEmpty()).forEach(key ->
                faults.add(new FormRejected.Fault(key.matches(NAME) ? key : "?", "Onbekend veld", "Dit formulier kent dit veld niet.")));
        Map<String, Object> kept = known(schema.inputs(), typed, faults);
        if (!faults.isEmpty()) {
            throw new FormRejected(faults);
        }
        schema.inputs().stream().filter(Input::readonly).map(Input::key).forEach(kept::remove);
        return kept;
    }

    private static Map<String, Object> known(List<Input> inputs, Map<?, ?> typed, List<FormRejected.Fault> faults) {
        Map<String, Object> known = new LinkedHashMap<>();
        typed.forEach((key, value) -> inputs.stream().filter(input -> input.key().equals(key)).forEach(input -> {
            if (value == null || input.readonly()) {
                known.put(input.key(), value);
            } else if (fits(input.type(), value)) {
                known.put(input.key(), inside(input, value, faults));
            } else {
                faults.add(new FormRejected.Fault(input.key(), input.label(), "Dit is geen waarde voor dit veld."));
            }
        }));
        return known;
    }

    private static Object inside(Input input, Object value, List<FormRejected.Fault> faults) {
        if (input.type() == InputType.DYNAMICLIST) {
            List<Object> rows = new ArrayList<>();
            ((List<?>) value).forEach(row -> rows.add(row == null ? null : known(input.nested(), (Map<?, ?>) row, faults)));
            return rows;
        }
        return input.type() == InputType.GROUP ? known(input.nested(), (Map<?, ?>) value, faults) : value;
    }

    private static boolean fits(InputType type, Object value) {
        return switch (type) {
            case DYNAMICLIST -> value instanceof List<?> rows && rows.stream().allMatch(row -> row == null || row instanceof Map);
            case CHECKLIST, TAGLIST -> value instanceof List;
            case GROUP -> value instanceof Map;
            case RADIO, SELECT, EXPRESSION -> true;
            case TEXTFIELD, TEXTAREA, NUMBER, CHECKBOX, DATETIME -> !(value instanceof List) && !(value instanceof Map);
        };
    }
}
