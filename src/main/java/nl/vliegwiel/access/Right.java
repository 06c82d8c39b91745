package nl.vliegwiel.access;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** One grant to a role: these permissions on this resource. */
record Right(Role role, Resource resource, String resourceId, List<Permission> permissions) {

    static Right of(Role role, Resource resource, String resourceId, Permission... permissions) {
        return new Right(role, resource, resourceId, List.of(permissions));
    }

    Target target() {
        return new Target(resource.resourceType(), resourceId);
    }

    /** What a right is about, whoever holds it. */
    record Target(int resourceType, String resourceId) {
    }
}
