package nl.vliegwiel.engine.actor;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.SetupTenant;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * Whose task it is: the candidate group's while nobody has it, afterwards its assignee's. A right on a definition alone would let
 * its holder work any task of it (design §2).
 */
public class TaskRoles {

    /** Somebody of the task's role may look, also when a colleague has it. */
    public boolean mayRead(TaskEntity task, Actor actor) {
        return actor.id().equals(task.getAssignee()) || isCandidate(task, actor);
    }

    /** Only the assignee works a task; while there is none, anybody of the task's role. */
    public boolean mayWork(TaskEntity task, Actor actor) {
        return task.getAssignee() == null ? isCandidate(task, actor) : task.getAssignee().equals(actor.id());
    }

    /** Whether this person has the task's role, or is named on it. */
    public boolean isCandidate(TaskEntity task, Actor actor) {
        return task.getCandidates().stream().anyMatch(link -> names(link, actor));
    }

    /** Whether the task is a question to one person, whatever that person's role (design §2, outsiders). */
    public static boolean isAskedByName(TaskEntity task) {
        return task.getProcessDefinition() != null && SetupTenant.isContribution(task.getProcessDefinition().getKey());
    }

    /** The team of the task's process; a task that is being saved may claim another one. */
    public static Optional<String> team(TaskEntity task) {
        return Optional.ofNullable(task.getExecution()).map(ExecutionEntity::getTenantId);
    }

    /** The role groups that a task is for. */
    public Set<String> groups(TaskEntity task) {
        return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean names(IdentityLink link, Actor actor) {
        return IdentityLinkType.CANDIDATE.equals(link.getType())
                && (actor.id().equals(link.getUserId()) || actor.roles().contains(String.valueOf(link.getGroupId())));
    }
}
