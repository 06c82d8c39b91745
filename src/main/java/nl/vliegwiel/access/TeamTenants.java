package nl.vliegwiel.access;

import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.TeamDirectory;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** One tenant per team (design §2). A team that is closed keeps its tenant: its dossiers stay. */
@Component
class TeamTenants {

    private final TeamDirectory directory;
    private final IdentityService identities;

    TeamTenants(TeamDirectory directory, IdentityService identities) {
        this.directory = directory;
        this.identities = identities;
    }

    void seed() {
        directory.teams().forEach(this::save);
    }

    private void save(Team team) {
        Tenant tenant = identities.createTenantQuery().tenantId(team.id()).singleResult();
        if (tenant == null) {
            tenant = identities.newTenant(team.id());
        }
        tenant.setName(team.name());
        identities.saveTenant(tenant);
    }
}
