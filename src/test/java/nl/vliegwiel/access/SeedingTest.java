package nl.vliegwiel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SeedingTest {

    @Autowired
    private AccessSetup setup;
    @Autowired
    private AuthorizationService authorizations;
    @Autowired
    private FilterService filters;
    @Autowired
    private RepositoryService repository;

    @Test
    void changesNothingAtTheNextStart() {
        long rights = authorizations.createAuthorizationQuery().count();

        setup.afterSingletonsInstantiated();

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(rights);
        assertThat(filters.createTaskFilterQuery().list()).extracting(Filter::getName).containsExactlyInAnyOrder(
                "Mijn taken", "Vandaag", "Te laat", "Bezoeken deze week", "Wacht op iemand anders",
                "Te doen in mijn team", "Alle taken van mijn team",
                "Werk verdelen", "Te laat in mijn teams", "Gepauzeerd");
    }

    @Test
    void takesAwayTheListsOfEarlierVersions() {
        filters.saveFilter(filters.newTaskFilter("Bijna te laat"));

        setup.afterSingletonsInstantiated();

        assertThat(filters.createTaskFilterQuery().filterName("Bijna te laat").count()).isZero();
    }

    @Test
    void takesAwayWhatTheTableDoesNotGive() {
        String stray = give(Role.PARTNER, Resources.APPLICATION, "cockpit", Permissions.ACCESS).getId();

        setup.afterSingletonsInstantiated();

        assertThat(authorizations.createAuthorizationQuery().authorizationId(stray).count()).isZero();
    }

    @Test
    void keepsRightsOnModelsThatTheTableDoesNotKnow() {
        String added = give(Role.WORKER, Resources.PROCESS_DEFINITION, "own-model", ProcessDefinitionPermissions.READ)
                .getId();

        setup.afterSingletonsInstantiated();

        assertThat(authorizations.createAuthorizationQuery().authorizationId(added).count()).isOne();
        authorizations.deleteAuthorization(added);
    }

    @Test
    void givesSomebodyEveryDeployedModelAndDecision() {
        assertThat(keys(Resources.PROCESS_DEFINITION)).contains("case-lifecycle").containsAll(repository.createProcessDefinitionQuery()
                .latestVersion().list().stream()
                .filter(model -> model.getResourceName().contains("processes/")).map(ProcessDefinition::getKey).toList());
        assertThat(keys(Resources.DECISION_DEFINITION)).containsAll(repository.createDecisionDefinitionQuery()
                .latestVersion().list().stream()
                .filter(model -> model.getResourceName().contains("processes/")).map(DecisionDefinition::getKey).toList());
    }

    private static List<String> keys(Resource resource) {
        return Rights.table().stream().filter(right -> right.resource() == resource).map(Right::resourceId).toList();
    }

    private Authorization give(Role role, Resources resource, String id, Permission right) {
        Authorization row = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        row.setGroupId(role.group());
        row.setResource(resource);
        row.setResourceId(id);
        row.addPermission(right);
        return authorizations.saveAuthorization(row);
    }
}
