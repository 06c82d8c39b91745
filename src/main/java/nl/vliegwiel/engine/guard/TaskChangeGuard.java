package nl.vliegwiel.engine.guard;

import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.ASSIGNEE;
import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.DUE_DATE;
import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.FOLLOW_UP_DATE;
import static org.camunda.bpm.engine.impl.persistence.entity.TaskEntity.PRIORITY;

import java.util.Set;
import nl.vliegwiel.engine.actor.CurrentActor;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A task keeps the name, description and references of its model: what somebody types there would stay in the engine. */
class TaskChangeGuard implements TaskListener {

    static final String FIXED = "Aan een taak wijzigt u alleen wie hem doet, wanneer en met welke voorrang. "
            + "Tekst over een huishouden hoort in het dossier.";

    private static final Set<String> CHANGEABLE = Set.of(ASSIGNEE, DUE_DATE, FOLLOW_UP_DATE, PRIORITY);

    @Override
    public void notify(DelegateTask task) {
        boolean byHand = new CurrentActor(Context.getProcessEngineConfiguration()).find().isPresent();
        if (byHand && !CHANGEABLE.containsAll(((TaskEntity) task).getPropertyChanges().keySet())) {
            throw new Refusal(FIXED);
        }
    }
}
