package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the components of a form read from the data, over the same properties as form-js does. */
final class ReferencedNames {

    private static final List<String> EXPRESSIONS = List.of("/conditional/hide", "/readonly", "/expression", "/valuesExpression",
            "/dataSource",
            "/columnsExpression", "/validate/min", "/validate/max", "/validate/minLength", "/validate/maxLength");
    private static final List<String> TEMPLATES = List.of("/text", "/content", "/label", "/description", "/alt", "/source", "/url",
            "/appearance/prefixAdorner", "/appearance/suffixAdorner");

    private ReferencedNames() {
    }

    static Set<String> in(JsonNode form) {
        Set<String> names = new LinkedHashSet<>();
        form.path("components").forEach(component -> collect(component, names));
        return Set.copyOf(names);
    }

    private static void collect(JsonNode component, Set<String> names) {
        names.addAll(of(component));
        component.path("components").forEach(child -> collect(child, names));
    }

    /** The names that one component reads itself, its children left out. */
    static Set<String> of(JsonNode component) {
        Set<String> names = new LinkedHashSet<>();
        if (component.hasNonNull("valuesKey")) {
            names.add(component.get("valuesKey").asText());
        }
        EXPRESSIONS.forEach(at -> Expression.in(component.at(at).textValue()).ifPresent(feel -> names.addAll(feel.names())));
        TEMPLATES.forEach(at -> names.addAll(Template.names(component.at(at).textValue())));
        return names;
    }
}
