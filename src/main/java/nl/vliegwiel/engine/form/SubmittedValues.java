package nl.vliegwiel.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vliegwiel.form.FormRejected;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What was submitted, as plain JSON values: lists come as values that are not yet deserialized (facts §9). */
class SubmittedValues {

    private final ObjectMapper mapper;

    SubmittedValues(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Map<String, Object> plain(VariableMap submitted) {
        Map<String, Object> plain = new LinkedHashMap<>();
        submitted.keySet().forEach(key -> plain.put(key, plain(key, submitted.getValueTyped(key))));
        return plain;
    }

    private Object plain(String key, TypedValue value) {
        if (!(value instanceof SerializableValue serialized)) {
            return value == null ? null : value.getValue();
        }
        try {
            String json = serialized.getValueSerialized();
            return json == null ? null : mapper.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            throw new FormRejected(key, key, "Dit is geen geldige lijst.");
        }
    }
}
