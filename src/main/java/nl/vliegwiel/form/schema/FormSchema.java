package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A Camunda Form (form-js 1.8.7, schemaVersion 16) as the server understands it. Immutable and safe to share between threads.
 */
public final class FormSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String id;
    private final List<Component> components;
    private final Set<String> referencedNames;

    private FormSchema(String id, List<Component> components, Set<String> referencedNames) {
        this.id = id;
        this.components = components;
        this.referencedNames = referencedNames;
    }

    /**
     * Reads a form file.
     *
     * @param json the text of the file
     * @return never null
     * @throws FormSchemaException when it is no JSON, has a component the browser cannot show (a filepicker), two fields with one key,
     *                             a key that is no simple name, an expression that is no FEEL or a pattern that is none
     */
    public static FormSchema parse(String json) {
        JsonNode form = read(json);
        return new FormSchema(form.path("id").asText(""), FormReader.read(form), ReferencedNames.in(form));
    }

    /** The form's key: what {@code camunda:formRef} names. Empty when the file has none. */
    public String id() {
        return id;
    }

    /** All keyed fields in the order of the form; groups without a path are looked through. */
    public List<Input> inputs() {
        return Inputs.of(components);
    }

    /** The keyed field at the top level, empty when the form has none with this key. */
    public Optional<Input> input(String key) {
        return inputs().stream().filter(input -> input.key().equals(key)).findFirst();
    }

    /**
     * Every top-level name that the form reads: in conditions, expressions, readonly, limits, options, tables and templates.
     * Keys of its own fields are among them when an expression uses them. Names inside a template's loop are those of the looped item and
     * stay out.
     */
    public Set<String> referencedNames() {
        return referencedNames;
    }

    List<Component> components() {
        return components;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new FormSchemaException("the form is no valid JSON", broken);
        }
    }
}
