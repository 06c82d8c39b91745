package nl.vliegwiel.engine.guard;

import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.ASSIGNEE;
import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.DUE_DATE;
import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.FOLLOW_UP_DATE;
import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.PRIORITY;

import java.util.Objects;
import java.util.Set;
import nl.vliegwiel.engine.actor.TaskRoles;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * A task keeps its team, and the name, description and references of its model: what somebody types there would stay in the engine,
 * and a task without a team would be everybody's.
 */
class TaskChangeGuard implements TaskListener {

    static final String FIXED = "Aan een taak wijzigt u alleen wie hem doet, wanneer en met welke voorrang. "
            + "Tekst over een huishouden hoort in het dossier.";

    private static final Set<String> CHANGEABLE = Set.of(ASSIGNEE, DUE_DATE, FOLLOW_UP_DATE, PRIORITY);

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        boolean sameTeam = Objects.equals(task.getTenantId(), TaskRoles.team(task).orElse(null));
        if (!sameTeam || !CHANGEABLE.containsAll(task.getPropertyChanges().keySet())) {
            throw new Refusal(FIXED);
        }
    }
}
