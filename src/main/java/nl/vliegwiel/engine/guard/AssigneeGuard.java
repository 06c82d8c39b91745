package nl.vliegwiel.engine.guard;

import java.util.Set;
import nl.vliegwiel.engine.actor.TaskRoles;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A task goes only to somebody of its team and its role, whoever assigns it. */
class AssigneeGuard implements TaskListener {

    private final TaskRoles roles = new TaskRoles();

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        String assignee = task.getAssignee();
        if (assignee != null && !belongs(task, assignee)) {
            throw new BadUserRequestException("Deze collega zit niet in het team of heeft niet de rol waarvoor de taak is.");
        }
    }

    private boolean belongs(TaskEntity task, String assignee) {
        IdentityService identity = task.getProcessEngineServices().getIdentityService();
        boolean member = task.getTenantId() == null
                || identity.createUserQuery().userId(assignee).memberOfTenant(task.getTenantId()).count() > 0;
        Set<String> groups = roles.groups(task);
        return member && (groups.isEmpty()
                || groups.stream().anyMatch(group -> identity.createUserQuery().userId(assignee).memberOfGroup(group).count() > 0));
    }
}
