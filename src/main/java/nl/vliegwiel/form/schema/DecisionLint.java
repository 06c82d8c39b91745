package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;

/** A field marked as a decision becomes a process variable: codes, numbers and dates only (design §1). */
final class DecisionLint {

    private static final Set<InputType> FIT = EnumSet.of(InputType.RADIO, InputType.SELECT, InputType.CHECKBOX, InputType.NUMBER,
            InputType.DATETIME);

    private DecisionLint() {
    }

    static void check(JsonNode component, InputType kind, boolean inList, Problems here) {
        here.addIf(!"true".equals(component.path("properties").path("decision").asText()),
                "properties.decision must be the text true, or be left out");
        here.addIf(!FIT.contains(kind), "a " + kind.fileName() + " cannot be a decision");
        here.addIf(inList, "a field in a list of rows cannot be a decision");
        component.path("values").forEach(option -> here.addIf(!option.path("value").asText("").matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"),
                "the options of a decision must be UPPER_SNAKE codes"));
    }
}
