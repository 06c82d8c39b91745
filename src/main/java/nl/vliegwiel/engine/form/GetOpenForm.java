package nl.vliegwiel.engine.form;

import nl.vliegwiel.form.OpenForm;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A form as the person behind the request may open it; null when there is none. */
record GetOpenForm(String place) implements Command<OpenForm> {

    @Override
    public OpenForm execute(CommandContext context) {
        return place.startsWith(OpenForm.START) ? start(context, place.substring(OpenForm.START.length())) : task(context);
    }

    private OpenForm task(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(place);
        FormHandler handler = task == null || task.getTaskDefinition() == null ? null : task.getTaskDefinition().getTaskFormHandler();
        return handler instanceof BoundTaskFormHandler bound ? bound.open(task) : null;
    }

    private static OpenForm start(CommandContext context, String process) {
        ProcessDefinitionEntity definition = context.getProcessEngineConfiguration().getDeploymentCache()
                .findDeployedLatestProcessDefinitionByKey(process);
        return definition.getStartFormHandler() instanceof BoundStartFormHandler bound ? bound.open(definition) : null;
    }
}
