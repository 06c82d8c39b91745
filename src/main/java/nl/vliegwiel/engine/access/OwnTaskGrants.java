package nl.vliegwiel.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;

import nl.vliegwiel.engine.actor.TaskRoles;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Keeps the engine from writing authorization rows per task: with many open tasks they make every task query slow.
 * Rights stand on definitions. The one exception is who is asked by name (design §2): an outsider, who has no right on any definition, and
 * whoever a set-up asks something but its project lead. They get one row for each task that is their own, for as long as it is.
 */
class OwnTaskGrants extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = null;

    private final String outsiders;
    private final String setupLeads;

    /**
     * @param outsiders group whose members get a right per own task, of any model
     * @param setupLeads group whose members have their right on what a set-up asks people; everybody else gets one per own task
     */
    OwnTaskGrants(String outsiders, String setupLeads) {
        this.outsiders = outsiders;
        this.setupLeads = setupLeads;
    }

    /** Stock gives people every right on their own account; deleting it would cut the trail of who did what. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(), READ, UPDATE)
        };
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        withdraw(task, oldAssignee);
        return newAssignee != null && isAskedByName(task, newAssignee) ? own(task, newAssignee) : NONE;
    }

    private boolean isAskedByName(Task task, String assignee) {
        return TaskRoles.isAskedByName((TaskEntity) task) ? !isIn(setupLeads, assignee) : isIn(outsiders, assignee);
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return NONE;
    }

    private AuthorizationEntity[] own(Task task, String asked) {
        return new AuthorizationEntity[] {
            createOrUpdateAuthorization(task, asked, null, Resources.TASK, false, READ, TASK_WORK)
        };
    }

    /** Done without the caller's rights: who gives a task back or divides the work has none on authorizations. */
    private void withdraw(Task task, String formerAssignee) {
        if (formerAssignee == null) {
            return;
        }
        AuthorizationEntity grant = getGrantAuthorizationByUserId(formerAssignee, Resources.TASK, task.getId());
        if (grant != null && grant.getAuthorizationType() == AUTH_TYPE_GRANT) {
            Context.getCommandContext().runWithoutAuthorization(() -> {
                getAuthorizationManager().delete(grant);
                return null;
            });
        }
    }

    /** Asked without the caller's rights: a worker who hands a task over may not see these groups. */
    private boolean isIn(String group, String userId) {
        CommandContext context = Context.getCommandContext();
        return context.runWithoutAuthorization(() -> context.getReadOnlyIdentityProvider()
                .createGroupQuery(context).groupId(group).groupMember(userId).count() > 0);
    }
}
