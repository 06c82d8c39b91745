package nl.vliegwiel.engine.guard;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** A task keeps the name and description of its model: what somebody types there would stay in the engine. */
class TaskTextGuard implements TaskListener {

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        TaskDefinition model = task.getTaskDefinition();
        if (!same(model.getNameExpression(), task.getName(), task) || !same(model.getDescriptionExpression(), task.getDescription(), task)) {
            throw new Refusal("De naam en de omschrijving van een taak staan vast. Tekst over een huishouden hoort in het dossier.");
        }
    }

    private static boolean same(Expression inModel, String onTask, TaskEntity task) {
        Object expected = inModel == null ? null : inModel.getValue(task);
        return Objects.equals(expected, onTask);
    }
}
