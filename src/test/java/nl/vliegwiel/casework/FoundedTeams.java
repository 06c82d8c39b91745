package nl.vliegwiel.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.team.Ages;
import nl.vliegwiel.team.AgreedTeam;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamVersions;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.TestComponent;

/** Teams of a test's own, each with one worker and one coordinator who work nowhere else. A test dissolves what it founded. */
@TestComponent
public class FoundedTeams {

    /** The day on which they begin. */
    static final LocalDate FROM = Households.START.toLocalDate();

    private final TeamVersions versions;
    private final TeamDirectory teams;
    private final Memberships memberships;
    private final IdentityService identity;
    private final Households households;
    private final TimeMachine time;

    FoundedTeams(TeamVersions versions, TeamDirectory teams, Memberships memberships, IdentityService identity, Households households, TimeMachine time) {
        this.versions = versions;
        this.teams = teams;
        this.memberships = memberships;
        this.identity = identity;
        this.households = households;
        this.time = time;
    }

    /** @param ages null for everybody */
    FoundedTeam found(Ages ages, String... neighbourhoods) {
        time.goTo(Households.START.toInstant());
        String name = Households.newName().toLowerCase(java.util.Locale.ROOT);
        FoundedTeam team = new FoundedTeam("team-" + name, "w-" + name, "c-" + name, List.of(neighbourhoods));
        memberships.open(team.id(), "Team " + name);
        memberships.open(SetupTenant.of(team.id()), "Opzet team " + name);
        member(team.worker(), "sociaal-werker", team.id());
        member(team.coordinator(), "coordinator", team.id(), SetupTenant.of(team.id()));
        memberships.join(SetupTenant.of(team.id()), "fons");
        agree(team, ages, FROM, "begin", neighbourhoods);
        return team;
    }

    /** Other neighbourhoods or ages hold from a day. */
    void agree(FoundedTeam team, Ages ages, LocalDate from, String version, String... neighbourhoods) {
        versions.takeOver(new AgreedTeam(team.id(), "Team " + team.id().substring(5), Line.FIRST,
                List.of(neighbourhoods).stream().map(code -> new Neighbourhood(code, "Wijk " + code)).toList(), ages, from, version), "daan");
    }

    /** One more worker, who works nowhere else. */
    String colleague(FoundedTeam team, String letter) {
        String login = letter + "-" + team.worker().substring(2);
        member(login, "sociaal-werker", team.id());
        return login;
    }

    void leave(FoundedTeam team, String login) {
        memberships.leave(team.id(), login);
    }

    private void member(String login, String role, String... tenants) {
        User user = identity.newUser(login);
        user.setFirstName("Collega");
        user.setLastName(login);
        user.setPassword("demo");
        identity.saveUser(user);
        memberships.takeRole(login, role);
        List.of(tenants).forEach(tenant -> memberships.join(tenant, login));
    }

    /** The case of a new household in a team's first neighbourhood is open. */
    PlayedHousehold household(FoundedTeam team, Map<String, Object> others) {
        return signal(team, others).work(team.worker(), "userTask_assessSignal", Answers.AS_PROPOSED);
    }

    /** A signal about a new household in a team's first neighbourhood waits. */
    PlayedHousehold signal(FoundedTeam team, Map<String, Object> others) {
        String name = Households.newName();
        return households.signalled(team.worker(),
                Answers.with(Answers.signal("Familie " + name, name + "straat 1", team.neighbourhoods().get(0)), others));
    }

    /** For the tests after this one there is no such team. */
    void dissolve(FoundedTeam... founded) {
        List.of(founded).stream().filter(team -> teams.find(team.id()).isPresent())
                .forEach(team -> versions.close(team.id(), null, LocalDate.of(2026, 3, 2), "klaar", "daan"));
    }

    /** A neighbourhood that no other test has. */
    static String newArea() {
        return Households.newName().toLowerCase(java.util.Locale.ROOT);
    }

    record FoundedTeam(String id, String worker, String coordinator, List<String> neighbourhoods) {
    }
}
