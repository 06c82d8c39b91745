package nl.vliegwiel.team;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** All teams, and the team that serves a neighbourhood. */
@Component
@EnableConfigurationProperties(TeamProperties.class)
public class TeamDirectory {

    private final List<Team> teams;

    TeamDirectory(TeamProperties properties) {
        this.teams = properties.teams();
    }

    public List<Team> teams() {
        return teams;
    }

    /** Teams of one line, in the order of the configuration. */
    public List<Team> teams(Line line) {
        return teams.stream().filter(team -> team.line() == line).toList();
    }

    public Optional<Team> find(String id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** The name people know a team by; the id itself for a team that is no longer there. */
    public String nameOf(String id) {
        return find(id).map(Team::name).orElse(id);
    }

    /** The first-line team that serves a neighbourhood (mission T0); empty for an unknown code. */
    public Optional<Team> serving(String neighbourhood) {
        return teams(Line.FIRST).stream()
                .filter(team -> team.neighbourhoods().stream().anyMatch(area -> area.code().equals(neighbourhood)))
                .findFirst();
    }

    /** Every neighbourhood that a first-line team serves. */
    public List<Neighbourhood> neighbourhoods() {
        return teams(Line.FIRST).stream().flatMap(team -> team.neighbourhoods().stream()).toList();
    }
}
