package nl.vliegwiel.engine.guard;

import java.util.Optional;
import nl.vliegwiel.engine.actor.CurrentActor;
import nl.vliegwiel.engine.actor.TaskRoles;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.SetupTenant;
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

    private static final String DIVIDES_WORK = Colleagues.COORDINATOR;
    private static final String DIVIDES_SETUP = Colleagues.PROJECT_LEAD;
    private static final String OTHER_ROLE = "Deze taak is voor een andere rol dan de uwe.";
    private static final String TAKEN = "Een collega heeft deze taak. Vraag uw coördinator om hem aan u over te dragen.";

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
            throw new AuthorizationException(task.getAssignee() == null ? OTHER_ROLE : TAKEN);
        }
    }

    /**
     * Whoever has a task may give it back or hand it over. Everybody else needs the right to assign: with it a worker gives a task that
     * nobody has to somebody of its role, if it is a task of the own role; a coordinator divides all the work of the team, and a project
     * lead that of a set-up.
     */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        Optional<Actor> actor = Context.getCommandContext().isAuthorizationCheckEnabled() ? actors.find() : Optional.empty();
        actor.ifPresent(person -> requireTeam(task, person));
        String holder = formerAssignee(task);
        if (actor.isEmpty() || !actor.get().id().equals(holder)) {
            super.checkTaskAssign(task);
            actor.filter(person -> !dividesWork(person, task)).ifPresent(person -> requireFreeTask(task, holder, person));
        }
    }

    private static boolean dividesWork(Actor actor, TaskEntity task) {
        boolean setup = TaskRoles.team(task).filter(SetupTenant::isSetup).isPresent();
        return actor.roles().contains(DIVIDES_WORK) || setup && actor.roles().contains(DIVIDES_SETUP);
    }

    private void requireFreeTask(TaskEntity task, String holder, Actor actor) {
        if (holder != null) {
            throw new AuthorizationException(TAKEN);
        }
        if (!roles.isCandidate(task, actor)) {
            throw new AuthorizationException(OTHER_ROLE);
        }
    }

    private static void requireTeam(TaskEntity task, Actor actor) {
        if (!TaskRoles.team(task).filter(actor::belongsTo).isPresent()) {
            throw new AuthorizationException("Deze taak is niet van uw team.");
        }
    }

    /** A task that is saved already names the one it is to go to. */
    private static String formerAssignee(TaskEntity task) {
        PropertyChange change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return change == null ? task.getAssignee() : change.getOrgValueString();
    }
}
