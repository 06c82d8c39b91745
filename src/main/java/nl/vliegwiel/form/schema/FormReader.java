package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the components of a form file into the model. */
final class FormReader {

    /** Shown only; form-js gives them no data. Anything not named here or in {@link InputType} makes the whole form fail in the browser. */
    private static final Set<String> SHOWN = Set.of("text", "html", "table", "separator", "spacer", "image", "iframe", "button");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private FormReader() {
    }

    static List<Component> read(JsonNode form) {
        return level(form, new HashSet<>());
    }

    private static List<Component> level(JsonNode parent, Set<String> keys) {
        List<Component> components = new ArrayList<>();
        parent.path("components").forEach(node -> component(node, keys).ifPresent(components::add));
        return List.copyOf(components);
    }

    private static Optional<Component> component(JsonNode node, Set<String> keys) {
        String type = node.path("type").asText("");
        if (SHOWN.contains(type)) {
            return Optional.empty();
        }
        InputType input = InputType.of(type).orElseThrow(() ->
                new FormSchemaException(where(node) + ": type " + type + " is not supported"));
        try {
            return Optional.of(read(node, input, keys));
        } catch (FormSchemaException | IllegalArgumentException reason) {
            throw reason.getMessage().startsWith("component ")
                    ? reason : new FormSchemaException(where(node) + ": " + reason.getMessage(), reason);
        }
    }

    private static Component read(JsonNode node, InputType type, Set<String> keys) {
        Expression hide = Expression.in(node.path("conditional").path("hide").textValue()).orElse(null);
        return switch (type) {
            case EXPRESSION -> new Computed(claim(node, "key", keys), hide, Expression.in(node.path("expression").textValue())
                    .orElse(FieldReader.NOTHING));
            case GROUP -> group(node, hide, keys);
            case DYNAMICLIST -> list(node, hide, keys);
            default -> FieldReader.read(node, type, claim(node, "key", keys), hide);
        };
    }

    private static Group group(JsonNode node, Expression hide, Set<String> keys) {
        boolean own = !node.path("path").asText("").isEmpty();
        String path = own ? claim(node, "path", keys) : null;
        return new Group(path, label(node), hide, level(node, own ? new HashSet<>() : keys));
    }

    /** The defaults are form-js's: one row to start with, and rows can be added and removed. */
    private static RowList list(JsonNode node, Expression hide, Set<String> keys) {
        String maxRows = node.path("properties").path("maxRows").asText("");
        return new RowList(claim(node, "path", keys), label(node), hide, node.path("allowAddRemove").asBoolean(true),
                node.path("defaultRepetitions").asInt(1), maxRows.isEmpty()
                        ? null : Integer.valueOf(maxRows), level(node, new HashSet<>()));
    }

    private static String claim(JsonNode node, String property, Set<String> keys) {
        String name = node.path(property).asText("");
        if (!NAME.matcher(name).matches()) {
            throw new FormSchemaException(property + " must be one simple name");
        }
        if (!keys.add(name)) {
            throw new FormSchemaException(property + " " + name + " is used twice");
        }
        return name;
    }

    /** What a person reads beside the field; form-js takes a moment's label from other properties than anything else's. */
    static String label(JsonNode node) {
        return Stream.of("dateLabel", "timeLabel", "label").map(name -> node.path(name).asText("")).filter(label -> !label.isBlank())
                .findFirst().orElse("");
    }

    private static String where(JsonNode node) {
        return "component " + node.path("id").asText(node.path("key").asText("without id"));
    }
}
