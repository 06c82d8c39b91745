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

    /** @throws FormRejected with every key that is no field, and every value that is no value for its field, also in rows and groups */
    static Map<String, Object> check(FormSchema schema, Map<String, Object> typed) {
        List<FormRejected.Fault> faults = new ArrayList<>();
        look(schema.inputs(), typed, faults);
        if (!faults.isEmpty()) {
            throw new FormRejected(faults);
        }
        Map<String, Object> kept = new LinkedHashMap<>(typed);
        schema.inputs().stream().filter(Input::readonly).map(Input::key).forEach(kept::remove);
        return kept;
    }

    private static void look(List<Input> inputs, Map<?, ?> typed, List<FormRejected.Fault> faults) {
        typed.forEach((name, value) -> {
            String key = String.valueOf(name);
            Input input = inputs.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
            if (input == null) {
                faults.add(new FormRejected.Fault(key.matches(NAME) ? key : "?", "Onbekend veld", "Dit formulier kent dit veld niet."));
            } else if (value != null && !fits(input.type(), value)) {
                faults.add(new FormRejected.Fault(key, input.label(), "Dit is geen waarde voor dit veld."));
            } else if (input.type() == InputType.DYNAMICLIST || input.type() == InputType.GROUP) {
                inside(value).forEach(row -> look(input.nested(), row, faults));
            }
        });
    }

    private static List<Map<?, ?>> inside(Object value) {
        List<?> places = value instanceof List<?> rows ? rows : value == null ? List.of() : List.of(value);
        return places.stream().filter(Map.class::isInstance).<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
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
