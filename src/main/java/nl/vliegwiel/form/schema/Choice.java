package nl.vliegwiel.form.schema;

import java.util.Map;
import java.util.Optional;

/** One option: what is shown and what is stored (text, number, yes/no or an object). */
record Choice(String label, Object value) {

    /** As form-js reads an option: a plain value, or a label with a value; anything else is left out. */
    static Optional<Choice> read(Object option) {
        if (option instanceof Map<?, ?> map) {
            Object value = map.get("value");
            boolean labelled = map.get("label") instanceof String label && !label.isEmpty();
            if (labelled && value instanceof Map<?, ?> object && !object.isEmpty()) {
                return Optional.of(new Choice((String) map.get("label"), value));
            }
            return isPlain(value) ? Optional.of(new Choice(labelled ? (String) map.get("label") : value.toString(), value))
                    : Optional.empty();
        }
        return isPlain(option) ? Optional.of(new Choice(option.toString(), option)) : Optional.empty();
    }

    private static boolean isPlain(Object value) {
        return value instanceof String text ? !text.isEmpty() : value instanceof Number || value instanceof Boolean;
    }
}
