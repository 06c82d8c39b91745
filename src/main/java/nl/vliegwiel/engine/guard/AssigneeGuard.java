package nl.vliegwiel.engine.guard;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.engine.actor.CurrentActor;
import nl.vliegwiel.engine.actor.TaskRoles;
import nl.vliegwiel.process.Substitutes;
import nl.vliegwiel.team.Colleagues;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A task goes only to somebody of its team and its role, whoever assigns it; an outsider may be asked for a task of any role, and a set-up
 * asks each of its members by name (design §2).
 * A new task whose person has left the team is everybody's of the role: a household never waits for somebody who is gone. That of somebody
 * who is away for a while goes to whoever takes over.
 */
class AssigneeGuard implements TaskListener {

    private static final String OUTSIDERS = Colleagues.PARTNER;
    private static final String LEADS = Colleagues.PROJECT_LEAD;

    private final TaskRoles roles = new TaskRoles();
    private final ObjectProvider<Substitutes> substitutes;

    AssigneeGuard(ObjectProvider<Substitutes> substitutes) {
        this.substitutes = substitutes;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        String assignee = task.getAssignee();
        if (assignee == null) {
            return;
        }
        refuseChoiceOfTheAsked(task);
        if (EVENTNAME_CREATE.equals(task.getEventName()) && goesToSubstitute(task, assignee)) {
            return;
        }
        if (belongs(task, assignee)) {
            return;
        }
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            task.setAssignee(null);
        } else {
            throw new Refusal("Deze collega zit niet in het team of heeft niet de rol waarvoor de taak is.");
        }
    }

    /** A question to one person is not for somebody else to answer; nor is work for somebody of another role or team. */
    private boolean goesToSubstitute(TaskEntity task, String holder) {
        String team = task.getTenantId();
        if (team == null || TaskRoles.isAskedByName(task)) {
            return false;
        }
        String number = task.getExecution() == null ? null : task.getExecution().getProcessInstance().getBusinessKey();
        for (Substitutes known : substitutes) {
            Optional<String> other = known.insteadOf(holder, team, number).filter(login -> belongs(task, login));
            if (other.isPresent()) {
                task.setAssignee(other.get());
                known.taken(task.getId(), holder, team, number, other.get());
                return true;
            }
        }
        return false;
    }

    /** Who was asked personally gives the task back or does it: who else does it is for the team to say. */
    private static void refuseChoiceOfTheAsked(TaskEntity task) {
        PropertyChange change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        boolean own = change != null && new CurrentActor(Context.getProcessEngineConfiguration()).find()
                .filter(actor -> actor.isOutsider() || TaskRoles.isAskedByName(task) && !actor.roles().contains(LEADS))
                .filter(actor -> actor.id().equals(change.getOrgValueString())).isPresent();
        if (own) {
            throw new Refusal("Kunt u deze taak niet doen? Geef hem terug. Dan kiest het team wie het doet.");
        }
    }

    private boolean belongs(TaskEntity task, String assignee) {
        IdentityService identity = task.getProcessEngineServices().getIdentityService();
        boolean member = task.getTenantId() == null
                || identity.createUserQuery().userId(assignee).memberOfTenant(task.getTenantId()).count() > 0;
        Set<String> groups = new HashSet<>(roles.groups(task));
        boolean anybody = groups.isEmpty() || TaskRoles.isAskedByName(task);
        groups.add(OUTSIDERS);
        return member && (anybody
                || groups.stream().anyMatch(group -> identity.createUserQuery().userId(assignee).memberOfGroup(group).count() > 0));
    }
}
