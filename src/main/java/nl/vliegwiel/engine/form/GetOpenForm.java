package nl.vliegwiel.engine.form;

import nl.vliegwiel.form.OpenForm;
import nl.vliegwiel.team.Colleagues;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A form as the person behind the request may open it; null when there is none. */
record GetOpenForm(String place, Colleagues colleagues) implements Command<OpenForm> {

    @Override
    public OpenForm execute(CommandContext context) {
        OpenForm form = place.startsWith(OpenForm.START) ? start(context, place.substring(OpenForm.START.length())) : task(context);
        return form == null || form.takenBy() == null ? form : named(context, form);
    }

    /** Accounts of others are not for everybody to read; who does a task is for whoever may see the task. */
    private OpenForm named(CommandContext context, OpenForm form) {
        return form.takenBy(context.runWithoutAuthorization(() -> colleagues.nameOf(form.takenBy())));
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
