package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What must be an expression is one, and an expression in a row reaches the row's fields through {@code this}. */
final class ExpressionLint {

    private static final List<String> EXPRESSIONS = List.of("/conditional/hide", "/expression", "/valuesExpression", "/dataSource",
            "/columnsExpression");

    private ExpressionLint() {
    }

    static void check(JsonNode component, JsonNode list, Problems here) {
        EXPRESSIONS.stream().filter(at -> !component.at(at).asText("").isEmpty()).forEach(at ->
                here.addIf(!Expression.isExpression(component.at(at).asText()),
                        at.substring(1).replace('/', '.') + " must start with =, else form-js ignores it"));
        if (list != null) {
            bareRowNames(component, list, here);
        }
    }

    private static void bareRowNames(JsonNode component, JsonNode list, Problems here) {
        try {
            Set<String> bare = new TreeSet<>(ReferencedNames.of(component));
            bare.retainAll(StreamSupport.stream(list.path("components").spliterator(), false)
                    .map(field -> field.path("key").asText("")).collect(Collectors.toSet()));
            here.addIf(!bare.isEmpty(), "in a row write this." + String.join(", this.", bare) + ": a bare name is one of the whole form");
        } catch (FormSchemaException broken) {
            here.addIf(true, broken.getMessage());
        }
    }
}
