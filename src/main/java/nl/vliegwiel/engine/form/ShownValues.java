package nl.vliegwiel.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Hands values to a form: typed, with lists and objects as serialized JSON because a live object breaks Tasklist (facts §9). */
class ShownValues {

    private final ObjectMapper mapper;

    ShownValues(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @param empty keys that have to be handed out as empty, whatever the process says */
    List<FormField> fields(Map<String, Object> values, List<String> empty) {
        Stream<FormField> filled = values.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> field(entry.getKey(), typed(entry.getValue())));
        return Stream.concat(filled, empty.stream().map(key -> field(key, Variables.untypedNullValue()))).toList();
    }

    private static FormField field(String id, TypedValue value) {
        FormFieldImpl field = new FormFieldImpl();
        field.setId(id);
        field.setType(new StringFormType());
        field.setValue(value);
        return field;
    }

    private TypedValue typed(Object value) {
        if (value instanceof Collection || value instanceof Map) {
            return Variables.serializedObjectValue(json(value))
                    .serializationDataFormat(Variables.SerializationDataFormats.JSON)
                    .objectTypeName(value instanceof Map ? "java.util.LinkedHashMap" : "java.util.ArrayList")
                    .create();
        }
        return Variables.untypedValue(value);
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A form value that was read from JSON cannot be written as JSON");
        }
    }
}
