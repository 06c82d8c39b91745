package nl.vliegwiel.engine.guard;

import org.camunda.bpm.engine.impl.variable.serializer.StringValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.value.StringValue;

/** Stores no text, only codes and references: every variable, of whatever door, passes here (design §1). */
class CodeOnlySerializer extends StringValueSerializer {

    private final StorableVariables storable;

    CodeOnlySerializer(StorableVariables storable) {
        this.storable = storable;
    }

    @Override
    public void writeValue(StringValue value, ValueFields fields) {
        if (value.getValue() != null) {
            storable.require(fields.getName(), value.getValue());
        }
        super.writeValue(value, fields);
    }
}
