package nl.vliegwiel.engine.guard;

import java.util.Optional;
import nl.vliegwiel.engine.actor.CurrentActor;
import nl.vliegwiel.engine.actor.TaskRoles;
import nl.vliegwiel.form.Actor;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Keeps roles apart at claim, submit, complete and bpmnError: a right on a definition is not a right on every task of it (design §2).
 * The administrator, whom authorizations do not stop, is stopped here too.
 */
class RoleChecker extends AuthorizationCommandChecker {

    private final CurrentActor actors;
    private final TaskRoles roles = new TaskRoles();

    RoleChecker(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        if (Context.getCommandContext().isAuthorizationCheckEnabled()) {
            actors.find().ifPresent(actor -> requireOwnTask(task, actor));
        }
    }

    private void requireOwnTask(TaskEntity task, Actor actor) {
        requireTeam(task, actor);
        if (!roles.mayWork(task, actor)) {
            throw new AuthorizationException(task.getAssignee() == null
                    ? "Deze taak is voor een andere rol dan de uwe."
                    : "Een collega heeft deze taak. Vraag uw coördinator om hem aan u over te dragen.");
        }
    }

    /** Whoever has a task may give it back or hand it over; everybody else needs the right to assign. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        Optional<Actor> actor = Context.getCommandContext().isAuthorizationCheckEnabled() ? actors.find() : Optional.empty();
        actor.ifPresent(person -> requireTeam(task, person));
        if (actor.isEmpty() || !actor.get().id().equals(formerAssignee(task))) {
            super.checkTaskAssign(task);
        }
    }

    private static void requireTeam(TaskEntity task, Actor actor) {
        if (!TaskRoles.team(task).filter(actor.teams()::contains).isPresent()) {
            throw new AuthorizationException("Deze taak is niet van uw team.");
        }
    }

    /** A task that is saved already names the one it is to go to. */
    private static String formerAssignee(TaskEntity task) {
        PropertyChange change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return change == null ? task.getAssignee() : change.getOrgValueString();
    }
}
