package nl.vliegwiel.engine.form;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vliegwiel.form.schema.FormSchema;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/** Reads the {@code .form} that the task at hand was deployed with; a parsed form is kept, for a deployed one never changes. */
class DeployedForms {

    private final Map<String, DeployedForm> parsed = new ConcurrentHashMap<>();

    DeployedForm find(CamundaFormRef form, String deploymentId) {
        CommandContext context = Context.getCommandContext();
        CamundaFormDefinition definition = context.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(form, deploymentId));
        if (definition == null) {
            throw new NotFoundException("Het formulier '" + form.getKey() + "' is niet mee-geïnstalleerd met het proces.");
        }
        return parsed.computeIfAbsent(definition.getId(), id -> parse(context, definition));
    }

    private static DeployedForm parse(CommandContext context, CamundaFormDefinition definition) {
        byte[] json = context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(definition.getDeploymentId(), definition.getResourceName()).getBytes();
        FormSchema schema = FormSchema.parse(new String(json, StandardCharsets.UTF_8));
        return new DeployedForm(definition.getKey(), definition.getVersion(), schema);
    }
}
