package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** What every input needs, and what each kind needs. */
final class InputLint {

    private InputLint() {
    }

    static void check(JsonNode component, InputType kind, boolean inList, Problems here) {
        String label = FormReader.label(component);
        boolean free = kind == InputType.GROUP && component.path("path").asText("").isEmpty();
        here.addIf(label.isBlank() && !free, "label is missing");
        here.addIf(Expression.isExpression(label) || label.contains("{{"), "label must be plain text: messages name the field by it");
        here.addIf(component.path("validate").path("required").asBoolean(false) && component.path("readonly").asBoolean(false),
                "readonly and required together block the form when it is empty");
        here.addIf(inList && component.path("disabled").asBoolean(false), "disabled in a list of rows is not sent back; use readonly");
        switch (kind) {
            case TEXTFIELD -> text(component, Limits.STANDARD.textfield(), here);
            case TEXTAREA -> text(component, Limits.STANDARD.textarea(), here);
            case NUMBER -> here.addIf(!component.path("decimalDigits").isInt(), "decimalDigits is missing: without it 2,5 is allowed");
            case RADIO, SELECT, CHECKLIST, TAGLIST -> here.addIf(sources(component) != 1,
                    "needs exactly one of values, valuesKey and valuesExpression");
            case DATETIME -> here.addIf(component.path("subtype").asText("").contains("time") && !component.path("use24h").asBoolean(false),
                    "use24h must be true: else times show as 10:15 AM");
            default -> { }
        }
    }

    private static void text(JsonNode component, int most, Problems here) {
        JsonNode validate = component.path("validate");
        JsonNode length = validate.path("maxLength");
        here.addIf(length.isMissingNode() || length.isNull(), "validate.maxLength is missing");
        here.addIf(length.isNumber() && length.asInt() > most, "validate.maxLength must be at most " + most);
        here.addIf("phone".equals(validate.path("validationType").asText()),
                "validationType phone refuses 06 numbers; use a pattern with properties.message");
        here.addIf(!validate.path("pattern").asText("").isEmpty() && component.path("properties").path("message").asText("").isEmpty(),
                "a pattern needs its Dutch sentence in properties.message");
    }

    private static long sources(JsonNode component) {
        return Stream.of("values", "valuesKey", "valuesExpression").filter(component::hasNonNull).count();
    }
}
