package nl.vliegwiel.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.form.schema.FormSchema;
import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.spin.plugin.variable.SpinValues;

/** What a browser sends for a form: what it was filled with, what the person changed, and the digest of what was shown. */
class Answers {

    private final ObjectMapper mapper = new ObjectMapper();
    private final WorkingDays days;

    Answers(WorkingDays days) {
        this.days = days;
    }

    Map<String, Object> over(String form, VariableMap shown, Map<String, Object> changed) {
        Map<String, Object> values = new LinkedHashMap<>();
        FormSchema schema = FormSchema.parse(form);
        schema.inputs().stream().filter(input -> !input.readonly() && shown.containsKey(input.key()))
                .forEach(input -> values.put(input.key(), plain(shown, input.key())));
        if (schema.input("basedOn").isPresent()) {
            values.put("basedOn", shown.get("basedOnNow"));
        }
        changed.forEach((key, answer) -> values.put(key, said(answer, values.get(key), shown)));
        values.replaceAll((key, answer) -> inside(answer));
        VariableMap sent = Variables.createVariables();
        values.forEach((key, value) -> sent.put(key, value instanceof Collection ? SpinValues.jsonValue(json(value)).create() : value));
        return sent;
    }

    private Object said(Object answer, Object filled, VariableMap shown) {
        if (answer instanceof Reply reply) {
            return reply.to(filled, days);
        }
        return answer instanceof Choice choice ? choice.among(plain(shown, choice.options())) : answer;
    }

    /** A date in a row of a list depends on the day as well. */
    private Object inside(Object answer) {
        if (answer instanceof Reply reply) {
            return reply.to(null, days);
        }
        if (answer instanceof Map<?, ?> row) {
            Map<Object, Object> said = new LinkedHashMap<>();
            row.forEach((key, value) -> said.put(key, inside(value)));
            return said;
        }
        return answer instanceof List<?> list ? list.stream().map(this::inside).toList() : answer;
    }

    /** What was handed out, as the browser sees it. */
    Map<String, Object> plain(VariableMap shown) {
        Map<String, Object> values = new LinkedHashMap<>();
        shown.keySet().forEach(key -> values.put(key, plain(shown, key)));
        return values;
    }

    private Object plain(VariableMap shown, String key) {
        if (shown.getValueTyped(key) instanceof SerializableValue list) {
            return parse(list.getValueSerialized());
        }
        return shown.get(key);
    }

    private Object parse(String json) {
        try {
            return mapper.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("A form was filled with something that is no JSON");
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("An answer that is no JSON");
        }
    }

    static String text(InputStream deployed) {
        try (deployed) {
            return new String(deployed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
