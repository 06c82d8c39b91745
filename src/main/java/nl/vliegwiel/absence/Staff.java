package nl.vliegwiel.absence;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import org.springframework.stereotype.Component;

/** The people of a team who have households: workers in the first line, directors in the second. They stand in for each other within their role. */
@Component
class Staff {

    private static final List<String> ROLES = List.of(Colleagues.WORKER, Colleagues.DIRECTOR);

    private final Colleagues colleagues;

    Staff(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    List<Colleague> of(String team) {
        return ROLES.stream().flatMap(role -> colleagues.inTeam(team, role).stream()).distinct().toList();
    }

    boolean has(String team, String login) {
        return of(team).stream().anyMatch(colleague -> colleague.login().equals(login));
    }

    /** Who can do somebody's work: the others of a role that this person has; whoever left the team is followed by anybody. */
    List<Colleague> besides(String team, String login) {
        Stream<String> roles = has(team, login) ? ROLES.stream().filter(role -> colleagues.inTeam(team, role).stream()
                .anyMatch(colleague -> colleague.login().equals(login))) : ROLES.stream();
        return roles.flatMap(role -> colleagues.inTeam(team, role).stream()).filter(colleague -> !colleague.login().equals(login)).distinct().toList();
    }

    String nameOf(String login) {
        return colleagues.nameOf(login);
    }
}
