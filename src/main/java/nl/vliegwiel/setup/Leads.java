package nl.vliegwiel.setup;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import org.springframework.stereotype.Component;

/** Those who lead a team's set-up by their role: project leads, coordinators and management. */
@Component
class Leads {

    static final String PROJECT_LEAD = "projectleider";
    static final String COORDINATOR = "coordinator";
    static final String MANAGEMENT = "management";
    private static final List<String> ROLES = List.of(PROJECT_LEAD, COORDINATOR, MANAGEMENT);

    private final Memberships memberships;
    private final Colleagues colleagues;

    Leads(Memberships memberships, Colleagues colleagues) {
        this.memberships = memberships;
        this.colleagues = colleagues;
    }

    /** Opens the set-up's tenant for whoever starts it, for those who were chosen, and for those who lead the team already. */
    void gather(String team, String name, String starter, Collection<String> coordinators, Collection<String> managers) {
        String tenant = SetupTenant.of(team);
        memberships.open(tenant, "Opzet " + name);
        Stream.of(Stream.of(starter), coordinators.stream(), managers.stream(), of(team)).flatMap(logins -> logins).distinct()
                .forEach(login -> memberships.join(tenant, login));
    }

    /** Those who lead in the set-up lead the team as well, once it is there. */
    void leadTeam(String team) {
        of(SetupTenant.of(team)).forEach(login -> memberships.join(team, login));
    }

    String nameOf(String login) {
        return colleagues.nameOf(login);
    }

    private Stream<String> of(String tenant) {
        return ROLES.stream().flatMap(role -> colleagues.inTeam(tenant, role).stream()).map(Colleague::login).distinct();
    }
}
