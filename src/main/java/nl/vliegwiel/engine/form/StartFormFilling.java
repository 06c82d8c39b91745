package nl.vliegwiel.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vliegwiel.form.schema.FormSchema;

/** Writes values into a form: a field's as its default, computed options as fixed ones, what is only read as an expression (JSON is FEEL too). */
class StartFormFilling {

    private final ObjectMapper mapper;

    StartFormFilling(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String fill(String form, Map<String, Object> shown) {
        try {
            ObjectNode root = (ObjectNode) mapper.readTree(form);
            ArrayNode components = (ArrayNode) root.path("components");
            components.forEach(component -> fill((ObjectNode) component, shown));
            onlyShown(FormSchema.parse(form), shown).forEach((name, value) -> components.insert(0, expression(name, value)));
            return mapper.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A deployed form is no JSON");
        }
    }

    private void fill(ObjectNode component, Map<String, Object> shown) {
        Object options = shown.get(component.path("valuesKey").asText());
        if (options != null) {
            component.set("values", mapper.valueToTree(options));
            component.remove("valuesKey");
        }
        Object value = shown.get(component.path("key").asText());
        if (value != null) {
            component.set("defaultValue", mapper.valueToTree(value));
        }
        for (JsonNode child : component.path("components")) {
            fill((ObjectNode) child, shown);
        }
    }

    /** What the form reads without having a field for it. */
    static Map<String, Object> onlyShown(FormSchema schema, Map<String, Object> shown) {
        Map<String, Object> rest = new LinkedHashMap<>(shown);
        rest.keySet().retainAll(schema.referencedNames());
        schema.inputs().forEach(input -> rest.remove(input.key()));
        return rest;
    }

    private ObjectNode expression(String name, Object value) {
        return mapper.createObjectNode().put("type", "expression").put("id", "shown_" + name).put("key", name)
                .put("computeOn", "change").put("expression", "=" + mapper.valueToTree(value));
    }
}
