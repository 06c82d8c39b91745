package nl.vliegwiel.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.PrimitiveValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.StringValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ByteArrayValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.springframework.stereotype.Component;

/** Leaves the engine serializers for booleans, numbers, dates and codes. Done last, for the spin plugin looks up the others while it starts. */
@Component
class VariableGuardPlugin extends AbstractProcessEnginePlugin {

    private final StorableVariables storable;

    VariableGuardPlugin(StorableVariables storable) {
        this.storable = storable;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        VariableSerializers serializers = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getVariableSerializers();
        List.copyOf(serializers.getSerializers()).stream().filter(VariableGuardPlugin::holdsContent).forEach(serializers::removeSerializer);
        serializers.addSerializer(new CodeOnlySerializer(storable));
        serializers.addSerializer(new DecisionResultSerializer());
    }

    private static boolean holdsContent(TypedValueSerializer<?> serializer) {
        return serializer instanceof StringValueSerializer || serializer instanceof ByteArrayValueSerializer
                || !(serializer instanceof PrimitiveValueSerializer || "null".equals(serializer.getName()));
    }
}
