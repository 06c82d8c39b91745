package nl.vliegwiel.engine.guard;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** A business rule task hands its whole result round as a transient variable while it maps it; that is let through and never written. */
class DecisionResultSerializer extends JavaObjectSerializer {

    @Override
    public boolean canHandle(TypedValue value) {
        return value.isTransient() && value.getValue() instanceof DmnDecisionResult;
    }

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        // Transient: there is nothing to store.
    }
}
