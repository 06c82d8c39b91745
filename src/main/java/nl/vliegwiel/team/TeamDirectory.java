package nl.vliegwiel.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** All teams as they were agreed, and the team that serves a neighbourhood. Where no day is named, it is what holds today. */
@Component
@EnableConfigurationProperties(TeamProperties.class)
public class TeamDirectory {

    private final TeamRows rows;
    private final TeamProperties municipality;
    private final Clock clock;

    TeamDirectory(TeamRows rows, TeamProperties municipality, Clock clock) {
        this.rows = rows;
        this.municipality = municipality;
        this.clock = clock;
    }

    public List<Team> teams() {
        return on(today());
    }

    /** The teams that are there on a day, in the order in which the product got to know them. */
    public List<Team> on(LocalDate day) {
        return history().on(day);
    }

    /** Teams of one line, in the order in which the product got to know them. */
    public List<Team> teams(Line line) {
        return teams(line, today());
    }

    public List<Team> teams(Line line, LocalDate on) {
        return on(on).stream().filter(team -> team.line() == line).toList();
    }

    /** Empty for a team that is unknown, closed, or not there yet. */
    public Optional<Team> find(String id) {
        return find(id, today());
    }

    public Optional<Team> find(String id, LocalDate on) {
        return history().inForce(id, on).filter(row -> !row.isClosed()).map(TeamRow::team);
    }

    /** Whether there was such a team and there no longer is. */
    public boolean isClosed(String id) {
        return history().inForce(id, today()).filter(TeamRow::isClosed).isPresent();
    }

    /** All versions of a team by the day from which they hold, those for later included; of two for one day, the last holds. */
    public List<TeamVersion> history(String id) {
        return history().of(id).stream().map(TeamRow::laidDown).toList();
    }

    /** The name people know a team by, also when it is closed or still to come; the id itself for a team that nobody knows. */
    public String nameOf(String id) {
        return nameOf(id, history());
    }

    /** The same for several at once, by id. */
    public Map<String, String> namesOf(Collection<String> ids) {
        TeamHistory known = history();
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> nameOf(id, known)));
    }

    private String nameOf(String id, TeamHistory known) {
        if (SetupTenant.isSetup(id)) {
            return "Opzet " + nameOf(SetupTenant.team(id), known);
        }
        return known.inForce(id, today()).or(() -> known.of(id).stream().findFirst()).map(row -> row.team().name()).orElse(id);
    }

    /** The first-line team that serves a neighbourhood, whatever somebody's age; empty for an unknown code. */
    public Optional<Team> serving(String neighbourhood) {
        return serving(neighbourhood, null, today());
    }

    /**
     * The first-line team that serves somebody (mission T0): the one for this age on that day, else the one for everybody. Where there
     * is neither, any team of the neighbourhood: its people know where to go.
     *
     * @param birthDate null when unknown
     * @return empty for an unknown neighbourhood
     */
    public Optional<Team> serving(String neighbourhood, LocalDate birthDate, LocalDate on) {
        return serving(teams(Line.FIRST, on), neighbourhood, birthDate, on);
    }

    private static Optional<Team> serving(List<Team> teams, String neighbourhood, LocalDate birthDate, LocalDate on) {
        List<Team> there = teams.stream().filter(team -> team.isIn(neighbourhood)).toList();
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
        List<Team> teams = teams(Line.FIRST, on);
        List<Team> each = birthDates.stream().filter(Objects::nonNull)
                .flatMap(born -> serving(teams, neighbourhood, born, on).stream()).distinct().toList();
        return each.size() == 1 ? Optional.of(each.get(0)) : serving(teams, neighbourhood, null, on);
    }

    /** Every neighbourhood that a first-line team serves, once. */
    public List<Neighbourhood> neighbourhoods() {
        return once(teams(Line.FIRST).stream().flatMap(team -> team.neighbourhoods().stream()));
    }

    /** Every neighbourhood of the municipality that the product knows, by name: served or not. Its name is the one agreed last. */
    public List<Neighbourhood> allNeighbourhoods() {
        Stream<Neighbourhood> agreed = rows.all().stream().sorted(Comparator.comparing(TeamRow::number).reversed())
                .flatMap(row -> row.team().neighbourhoods().stream());
        return once(Stream.concat(agreed, municipality.neighbourhoods().stream())).stream().sorted(Comparator.comparing(Neighbourhood::name)).toList();
    }

    private static List<Neighbourhood> once(Stream<Neighbourhood> areas) {
        Map<String, Neighbourhood> byCode = new LinkedHashMap<>();
        areas.forEach(area -> byCode.putIfAbsent(area.code(), area));
        return List.copyOf(byCode.values());
    }

    private TeamHistory history() {
        return new TeamHistory(rows.all());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
