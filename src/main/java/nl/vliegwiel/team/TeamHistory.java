package nl.vliegwiel.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All versions of all teams at one moment: what is in force when. Of two versions from the same day, the one laid down last holds. */
class TeamHistory {

    private static final Comparator<TeamRow> IN_TIME = Comparator.comparing(TeamRow::validFrom).thenComparing(TeamRow::number);

    private final Map<String, List<TeamRow>> teams;

    /** @param rows in the order in which they were laid down */
    TeamHistory(Collection<TeamRow> rows) {
        this.teams = rows.stream().collect(Collectors.groupingBy(TeamRow::teamId, LinkedHashMap::new, Collectors.toList()));
    }

    boolean knows(String team) {
        return teams.containsKey(team);
    }

    boolean has(String team, String version) {
        return rows(team).stream().anyMatch(row -> row.version().equals(version));
    }

    /** What there is of a team, in time. */
    List<TeamRow> of(String team) {
        return rows(team).stream().sorted(IN_TIME).toList();
    }

    /** What holds on a day, a closing included; empty before a team's first day. */
    Optional<TeamRow> inForce(String team, LocalDate on) {
        return rows(team).stream().filter(row -> !row.validFrom().isAfter(on)).max(IN_TIME);
    }

    /** The teams that are there on a day. */
    List<Team> on(LocalDate on) {
        return teams.keySet().stream().flatMap(team -> inForce(team, on).stream()).filter(row -> !row.isClosed()).map(TeamRow::team).toList();
    }

    /** Every version that holds for a while, now or later, each until the next one; closings are gaps. */
    List<Period> periods(String team) {
        List<TeamRow> inTime = of(team).stream().filter(row -> inForce(team, row.validFrom()).orElseThrow() == row).toList();
        return Stream.iterate(0, place -> place < inTime.size(), place -> place + 1)
                .map(place -> new Period(inTime.get(place), place + 1 < inTime.size() ? inTime.get(place + 1).validFrom() : LocalDate.MAX))
                .filter(period -> !period.row().isClosed()).toList();
    }

    List<String> ids() {
        return List.copyOf(teams.keySet());
    }

    private List<TeamRow> rows(String team) {
        return teams.getOrDefault(team, List.of());
    }

    /** @param until the first day on which the version no longer holds */
    record Period(TeamRow row, LocalDate until) {

        LocalDate from() {
            return row.validFrom();
        }
    }
}
