package nl.vliegwiel.setup;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.setup.Participant.Capacity;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import org.springframework.stereotype.Component;

/** Those who lead a team's set-up by their role: project leads, coordinators and management. */
@Component
public class Leads {

    /** Whoever has one of these roles leads by it. */
    public static final List<String> ROLES = List.of(Colleagues.PROJECT_LEAD, Colleagues.COORDINATOR, Colleagues.MANAGEMENT);

    private final Memberships memberships;
    private final Colleagues colleagues;
    private final Participants participants;

    Leads(Memberships memberships, Colleagues colleagues, Participants participants) {
        this.memberships = memberships;
        this.colleagues = colleagues;
        this.participants = participants;
    }

    /** Opens the set-up's tenant for whoever starts it, for those who were chosen, and for those who lead the team already. */
    void gather(String team, String name, String starter, Collection<String> chosen) {
        memberships.open(SetupTenant.of(team), "Opzet " + name);
        Stream.of(Stream.of(starter), chosen.stream(), ofTeam(team)).flatMap(logins -> logins).distinct()
                .forEach(login -> participants.invite(team, login, Capacity.LEAD, starter));
    }

    /** Lets whoever came to lead the team since take part in its set-up too; whoever left the team leaves the set-up. */
    public void renew(Round round) {
        List<String> now = ofTeam(round.team()).toList();
        participants.of(round, Capacity.LEAD).stream().filter(login -> !now.isEmpty() && !now.contains(login))
                .forEach(login -> participants.dismiss(round, login, Capacity.LEAD));
        now.forEach(login -> participants.invite(round.team(), login, Capacity.LEAD, round.startedBy()));
    }

    /** Those who lead the set-up lead the team, on the day on which it comes into being; afterwards the administrators see to that. */
    void leadNewTeam(Round round) {
        if (memberships.members(round.team()).isEmpty()) {
            participants.of(round, Capacity.LEAD).forEach(login -> memberships.join(round.team(), login));
        }
    }

    /** Whether somebody of this role leads the team. */
    boolean has(String team, String role) {
        return !colleagues.inTeam(team, role).isEmpty();
    }

    String nameOf(String login) {
        return colleagues.nameOf(login);
    }

    private Stream<String> ofTeam(String team) {
        return ROLES.stream().flatMap(role -> colleagues.inTeam(team, role).stream()).map(Colleague::login).distinct();
    }
}
