package nl.vliegwiel.engine.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.UnknownMember;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Memberships as the engine keeps them. The engine writes what a step does when the step ends, so each change is a step of its own in the
 * same transaction: it is there for whoever asks next, such as the guard that looks who a new task may go to. It is done on behalf of
 * the product and not of the person at the screen, who has no right on accounts.
 */
@Component
class EngineMemberships implements Memberships {

    private final IdentityService identity;
    private final TaskService tasks;

    EngineMemberships(@Lazy IdentityService identity, @Lazy TaskService tasks) {
        this.identity = identity;
        this.tasks = tasks;
    }

    @Override
    public void open(String tenant, String name) {
        apart(() -> {
            Tenant there = identity.createTenantQuery().tenantId(tenant).singleResult();
            Tenant opened = there == null ? identity.newTenant(tenant) : there;
            opened.setName(name);
            identity.saveTenant(opened);
            return null;
        });
    }

    @Override
    public void join(String tenant, String login) {
        require(exists(login), "Dit account");
        require(apart(() -> identity.createTenantQuery().tenantId(tenant).count()) > 0, "Dit team");
        if (!memberOf(login).contains(tenant)) {
            apart(() -> {
                identity.createTenantUserMembership(tenant, login);
                return null;
            });
        }
    }

    @Override
    public void leave(String tenant, String login) {
        if (memberOf(login).contains(tenant)) {
            apart(() -> {
                identity.deleteTenantUserMembership(tenant, login);
                return null;
            });
        }
        giveBack(tenant, login);
    }

    /** In the step at hand, which may be busy with one of these tasks itself. */
    private void giveBack(String tenant, String login) {
        for (Task task : tasks.createTaskQuery().tenantIdIn(tenant).taskAssignee(login).list()) {
            tasks.setAssignee(task.getId(), null);
        }
    }

    @Override
    public List<Colleague> members(String tenant) {
        return people(identity.createUserQuery().memberOfTenant(tenant));
    }

    @Override
    public Set<String> memberOf(String login) {
        return apart(() -> identity.createTenantQuery().userMember(login).list()).stream().map(Tenant::getId).collect(Collectors.toSet());
    }

    @Override
    public List<Colleague> withRole(String role) {
        return people(identity.createUserQuery().memberOfGroup(role));
    }

    @Override
    public Set<String> rolesOf(String login) {
        return apart(() -> identity.createGroupQuery().groupMember(login).list()).stream().map(Group::getId).collect(Collectors.toSet());
    }

    @Override
    public boolean exists(String login) {
        return login != null && apart(() -> identity.createUserQuery().userId(login).count()) > 0;
    }

    @Override
    public void takeRole(String login, String role) {
        require(exists(login), "Dit account");
        require(apart(() -> identity.createGroupQuery().groupId(role).count()) > 0, "Deze rol");
        if (!rolesOf(login).contains(role)) {
            apart(() -> {
                identity.createMembership(login, role);
                return null;
            });
        }
    }

    @Override
    public void dropRole(String login, String role) {
        if (rolesOf(login).contains(role)) {
            apart(() -> {
                identity.deleteMembership(login, role);
                return null;
            });
        }
    }

    @Override
    public List<Colleague> people(String... logins) {
        return people(identity.createUserQuery().userIdIn(logins));
    }

    private List<Colleague> people(UserQuery query) {
        return apart(query::list).stream().map(EngineMemberships::colleague).sorted(Comparator.comparing(Colleague::name)).toList();
    }

    private static Colleague colleague(User user) {
        return Colleague.of(user.getId(), user.getFirstName(), user.getLastName());
    }

    private static void require(boolean there, String what) {
        if (!there) {
            throw new UnknownMember(what);
        }
    }

    private <T> T apart(Callable<T> work) {
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return ProcessEngineContext.withNewProcessEngineContext(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
