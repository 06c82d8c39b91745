package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads one input with its rules. */
final class FieldReader {

    static final Expression NOTHING = Expression.parse("null");

    private static final ObjectMapper JSON = new ObjectMapper();

    private FieldReader() {
    }

    static Field read(JsonNode node, InputType type, String key, Expression hide) {
        JsonNode validate = node.path("validate");
        return new Field(key, FormReader.label(node), type, hide, node.path("disabled").asBoolean(false), readonly(node.path("readonly")),
                validate.path("required").asBoolean(false), "true".equals(node.path("properties").path("decision").asText()),
                plain(node.path("defaultValue")), answer(node, type, validate));
    }

    private static Answer answer(JsonNode node, InputType type, JsonNode validate) {
        return switch (type) {
            case TEXTFIELD, TEXTAREA -> new TextAnswer(type == InputType.TEXTAREA, Bound.read(validate.path("minLength")),
                    Bound.read(validate.path("maxLength")), form(node, validate));
            case NUMBER -> new NumberAnswer(node.path("serializeToString").asBoolean(false), Bound.read(validate.path("min")),
                    Bound.read(validate.path("max")), node.hasNonNull("decimalDigits")
                            ? node.get("decimalDigits").asInt() : null, step(node.path("increment")));
            case CHECKBOX -> new CheckAnswer();
            case RADIO, SELECT -> new ChoiceAnswer(options(node));
            case CHECKLIST, TAGLIST -> new ChoicesAnswer(options(node));
            case DATETIME -> new MomentAnswer(MomentKind.of(node.path("subtype").asText("date")),
                    node.path("disallowPassedDates").asBoolean(false));
            default -> throw new FormSchemaException("type " + type.fileName() + " is no input");
        };
    }

    private static TextForm form(JsonNode node, JsonNode validate) {
        return TextForm.of(text(validate, "validationType"), text(validate, "pattern"), text(node.path("properties"), "message"));
    }

    private static Options options(JsonNode node) {
        List<Choice> fixed = new ArrayList<>();
        node.path("values").forEach(value -> Choice.read(plain(value)).ifPresent(fixed::add));
        return new Options(text(node, "valuesKey"), node.has("values") ? List.copyOf(fixed) : null,
                Expression.in(text(node, "valuesExpression")).orElse(null));
    }

    private static Expression readonly(JsonNode node) {
        return node.asBoolean(false) ? Field.ALWAYS : Expression.in(node.textValue()).orElse(null);
    }

    private static BigDecimal step(JsonNode node) {
        BigDecimal step = Numbers.of(node.isTextual() ? node.textValue() : node.numberValue());
        return step == null || step.signum() == 0 ? null : step;
    }

    private static String text(JsonNode node, String property) {
        String text = node.path(property).asText("");
        return text.isEmpty() ? null : text;
    }

    private static Object plain(JsonNode node) {
        return node.isMissingNode() ? null : JSON.convertValue(node, Object.class);
    }
}
