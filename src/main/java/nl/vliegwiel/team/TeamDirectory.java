package nl.vliegwiel.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
        TeamsCheck.require(teams);
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

    /** The first-line team that serves a neighbourhood, whatever somebody's age; empty for an unknown code. */
    public Optional<Team> serving(String neighbourhood) {
        return serving(neighbourhood, null, null);
    }

    /**
     * The first-line team that serves somebody (mission T0): the one for this age on that day, else the one for everybody. Where there
     * is neither, any team of the neighbourhood: its people know where to go.
     *
     * @param birthDate null when unknown
     * @return empty for an unknown neighbourhood
     */
    public Optional<Team> serving(String neighbourhood, LocalDate birthDate, LocalDate on) {
        List<Team> there = teams(Line.FIRST).stream().filter(team -> team.isIn(neighbourhood)).toList();
        return there.stream().filter(team -> team.ages() != null && birthDate != null && team.ages().include(birthDate, on)).findFirst()
                .or(() -> there.stream().filter(team -> team.ages() == null).findFirst())
                .or(() -> there.stream().findFirst());
    }

    /**
     * The same for a household: a team for an age group serves it only when all whose birth date is known are of that age.
     *
     * @param birthDates of its members, null where unknown
     */
    public Optional<Team> servingAll(String neighbourhood, Collection<LocalDate> birthDates, LocalDate on) {
        List<Team> each = birthDates.stream().filter(Objects::nonNull).flatMap(born -> serving(neighbourhood, born, on).stream()).distinct().toList();
        return each.size() == 1 ? Optional.of(each.get(0)) : serving(neighbourhood);
    }

    /** Every neighbourhood that a first-line team serves, once. */
    public List<Neighbourhood> neighbourhoods() {
        return teams(Line.FIRST).stream().flatMap(team -> team.neighbourhoods().stream())
                .collect(Collectors.toMap(Neighbourhood::code, area -> area, (first, same) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }
}
