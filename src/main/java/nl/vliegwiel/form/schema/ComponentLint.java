package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through the components and lets each kind's lint speak. */
final class ComponentLint {

    private static final Set<String> ALLOWED = Set.of("text", "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select",
            "taglist", "datetime", "group", "dynamiclist", "table", "html", "image", "expression", "separator", "spacer");

    private final JsonNode form;
    private final List<String> problems;
    private final Set<String> ids = new HashSet<>();

    ComponentLint(JsonNode form, List<String> problems) {
        this.form = form;
        this.problems = problems;
        ids.add(form.path("id").asText(""));
    }

    void all() {
        form.path("components").forEach(component -> component(component, null));
    }

    private void component(JsonNode component, JsonNode list) {
        String type = component.path("type").asText("");
        Problems here = new Problems(component, problems);
        here.addIf(!ALLOWED.contains(type), "type " + type + " is not allowed");
        here.addIf(component.path("id").asText("").isEmpty(), "id is missing");
        here.addIf(!ids.add(component.path("id").asText("")), "id is used twice (the form's own id counts too): form-js refuses the form");
        here.addIf(!component.path("layout").has("row"), "layout.row is missing");
        if ("image".equals(type)) {
            here.addIf(!Expression.isExpression(component.path("source").asText("")), "source must be = with a name: pictures come from the server");
            here.addIf(component.path("alt").asText("").isEmpty(), "alt is missing: who does not see the picture reads it");
        }
        ExpressionLint.check(component, list, here);
        TemplateLint.check(component, form, here);
        Optional<InputType> input = InputType.of(type).filter(kind -> kind != InputType.EXPRESSION);
        input.ifPresent(kind -> input(component, kind, list != null, here));
        component.path("components").forEach(child -> component(child, "dynamiclist".equals(type) ? component : list));
    }

    private static void input(JsonNode component, InputType kind, boolean inList, Problems here) {
        InputLint.check(component, kind, inList, here);
        if (kind.isContainer()) {
            ContainerLint.check(component, kind, here);
        }
        if (component.path("properties").has("decision")) {
            DecisionLint.check(component, kind, inList, here);
        }
    }
}
