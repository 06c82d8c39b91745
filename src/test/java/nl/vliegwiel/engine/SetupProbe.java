package nl.vliegwiel.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.engine.tenant.TenantVariables;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** The set-up of a team of the tests' own, where people are asked something by name. */
@TestComponent
public class SetupProbe {

    static final String TENANT = SetupTenant.of("proefteam");
    static final String MODEL = "setup-contribution-probe";

    private final Memberships memberships;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final List<String[]> joined = new ArrayList<>();

    public SetupProbe(Memberships memberships, RepositoryService repository, RuntimeService runtime, TaskService tasks,
            AuthorizationService authorizations) {
        this.memberships = memberships;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    void invite(String... logins) {
        for (String login : logins) {
            join(TENANT, login);
        }
    }

    void join(String tenant, String login) {
        memberships.open(tenant, tenant);
        if (!memberships.memberOf(login).contains(tenant)) {
            memberships.join(tenant, login);
            joined.add(new String[] {tenant, login});
        }
    }

    /** What the set-up asks somebody. */
    Task ask(String login) {
        return ask(TENANT, login, "opzet-proefteam-1");
    }

    Task ask(String tenant, String login, String number) {
        deploy();
        ProcessInstance instance = runtime.createProcessInstanceByKey(MODEL).businessKey(number)
                .setVariables(Map.of(TenantVariables.TEAM.name(), tenant, "invitee", login)).execute();
        return tasks.createTaskQuery().processInstanceId(instance.getId()).initializeFormKeys().singleResult();
    }

    /** Nothing of it is left for other tests. */
    void forget() {
        runtime.createProcessInstanceQuery().processDefinitionKey(MODEL).list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), null));
        joined.forEach(membership -> memberships.leave(membership[0], membership[1]));
        joined.clear();
    }

    private void deploy() {
        repository.createDeployment().name(MODEL).enableDuplicateFiltering(true)
                .addClasspathResource("probe/setup-probe.bpmn").addClasspathResource("probe/probe-generic.form").deploy();
        if (authorizations.createAuthorizationQuery().resourceId(MODEL).count() == 0) {
            authorizations.createAuthorizationQuery().resourceType(Resources.PROCESS_DEFINITION).resourceId("setup-contribution").list()
                    .forEach(this::copy);
        }
    }

    private void copy(Authorization product) {
        Authorization right = authorizations.createNewAuthorization(product.getAuthorizationType());
        right.setGroupId(product.getGroupId());
        right.setResource(Resources.PROCESS_DEFINITION);
        right.setResourceId(MODEL);
        right.setPermissions(product.getPermissions(Permissions.values()));
        List.of(ProcessDefinitionPermissions.values()).stream().filter(product::isPermissionGranted).forEach(right::addPermission);
        authorizations.saveAuthorization(right);
    }
}
