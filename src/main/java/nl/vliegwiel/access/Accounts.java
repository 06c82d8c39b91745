package nl.vliegwiel.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Makes accounts and their memberships; what already exists stays as it is. */
@Component
class Accounts {

    private final IdentityService identities;

    Accounts(IdentityService identities) {
        this.identities = identities;
    }

    List<User> all() {
        return identities.createUserQuery().orderByUserId().asc().list();
    }

    /** Camunda's own question before it opens its setup page: is anybody in its administrators' group? */
    boolean hasAdministrator() {
        return identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0;
    }

    /** Does nothing when somebody has this login already. */
    void create(String login, String firstName, String lastName, String password, Role role) {
        if (identities.createUserQuery().userId(login).count() == 0) {
            User user = identities.newUser(login);
            user.setFirstName(firstName);
            user.setLastName(lastName);
            user.setPassword(password);
            identities.saveUser(user);
        }
        join(login, role.group());
    }

    void joinTeam(String login, String team) {
        if (identities.createTenantQuery().tenantId(team).userMember(login).count() == 0) {
            identities.createTenantUserMembership(team, login);
        }
    }

    void makeAdministrator(String login) {
        if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group group = identities.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Beheer van de engine");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identities.saveGroup(group);
        }
        join(login, Groups.CAMUNDA_ADMIN);
    }

    private void join(String login, String group) {
        if (identities.createGroupQuery().groupId(group).groupMember(login).count() == 0) {
            identities.createMembership(login, group);
        }
    }
}
