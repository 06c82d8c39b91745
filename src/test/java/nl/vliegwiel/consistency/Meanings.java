package nl.vliegwiel.consistency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the inputs of the forms ask, by meaning. An input says it in {@code "properties": {"meaning": "member.birthDate"}}: a thing and a
 * fact about it that lasts, or {@code none} for what is new each time, such as what somebody decides today.
 */
public final class Meanings {

    /** Of an input that asks for something new each time. */
    public static final String NONE = "none";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> INPUTS = Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist",
            "datetime");

    /**
     * One input that a person can fill in.
     *
     * @param list of rows that it stands in; null when it stands in none
     * @param rows the key in a row that says which one it is ({@code "properties": {"rows": "code"}} of the list); null when its place does
     * @param meaning empty when it does not say
     */
    public record Asked(String form, String list, String rows, String key, String meaning) {

        public boolean lasts() {
            return !meaning.isEmpty() && !NONE.equals(meaning);
        }
    }

    private Meanings() {
    }

    public static List<Asked> all() {
        return Sources.forms().stream().flatMap(form -> of(form).stream()).toList();
    }

    static List<Asked> of(Path form) {
        List<Asked> asked = new ArrayList<>();
        collect(Sources.key(form), read(form).path("components"), null, null, asked);
        return asked;
    }

    private static void collect(String form, JsonNode components, String list, String rows, List<Asked> asked) {
        for (JsonNode component : components) {
            boolean isList = "dynamiclist".equals(component.path("type").asText());
            if (INPUTS.contains(component.path("type").asText()) && !component.path("readonly").asBoolean(false)) {
                asked.add(new Asked(form, list, rows, component.path("key").asText(), component.path("properties").path("meaning").asText("")));
            }
            collect(form, component.path("components"), isList ? component.path("path").asText() : list,
                    isList ? component.path("properties").path("rows").asText(null) : rows, asked);
        }
    }

    private static JsonNode read(Path form) {
        try {
            return JSON.readTree(Sources.text(form));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(form.toString(), broken);
        }
    }
}
