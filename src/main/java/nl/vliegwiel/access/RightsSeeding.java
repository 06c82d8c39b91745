package nl.vliegwiel.access;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.access.Right.Target;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's groups and their rights equal to the table. A right that the table no longer gives is taken
 * away; rights on anything the table does not name (a model that a team added itself) are left alone.
 */
@Component
class RightsSeeding {

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final TaskFilters filters;

    RightsSeeding(IdentityService identities, AuthorizationService authorizations, TaskFilters filters) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.filters = filters;
    }

    void seed() {
        Stream.of(Role.values()).forEach(this::group);
        List<Right> wanted = new ArrayList<>(Rights.table());
        wanted.addAll(filters.seed());
        Set<Target> managed = wanted.stream().map(Right::target).collect(Collectors.toSet());
        Stream.of(Role.values()).forEach(role -> withdraw(role, wanted, managed));
        wanted.forEach(this::grant);
    }

    private void group(Role role) {
        Group group = identities.createGroupQuery().groupId(role.group()).singleResult();
        if (group == null) {
            group = identities.newGroup(role.group());
        }
        group.setName(role.title());
        group.setType("ROLE");
        identities.saveGroup(group);
    }

    private void withdraw(Role role, List<Right> wanted, Set<Target> managed) {
        Set<Target> kept = wanted.stream().filter(right -> right.role() == role).map(Right::target)
                .collect(Collectors.toSet());
        authorizations.createAuthorizationQuery().groupIdIn(role.group()).list().stream()
                .filter(row -> managed.contains(target(row)) && !kept.contains(target(row)))
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
    }

    private void grant(Right right) {
        Authorization row = authorizations.createAuthorizationQuery().groupIdIn(right.role().group())
                .authorizationType(AUTH_TYPE_GRANT).resourceType(right.resource()).resourceId(right.resourceId())
                .singleResult();
        if (row == null) {
            row = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            row.setGroupId(right.role().group());
            row.setResource(right.resource());
            row.setResourceId(right.resourceId());
        }
        row.setPermissions(right.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(row);
    }

    private static Target target(Authorization row) {
        return new Target(row.getResourceType(), row.getResourceId());
    }
}
