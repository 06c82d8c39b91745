package nl.vliegwiel.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import nl.vliegwiel.team.TeamHistory.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays down what is agreed on for a team. A version is never changed and holds from its day until the next one; laying down the same
 * version of a team again changes nothing. Whoever lays one down has seen to it that the person may.
 */
@Service
@Transactional
public class TeamVersions {

    private final TeamRows rows;
    private final Clock clock;

    TeamVersions(TeamRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Lays down a version, of a team that may be new or closed before.
     *
     * @param by login
     * @throws TeamRefused when it cannot be, or when another team would serve the same people: see {@link #takeOver}
     */
    public void agree(AgreedTeam team, String by) {
        TeamHistory known = locked();
        if (!known.has(team.team(), team.version())) {
            AgreedTeamCheck.require(team);
            refuse(overlapping(known, team));
            save(team, by);
        }
    }

    /**
     * The same, and the other teams lose the neighbourhoods that both would serve, from the same day: a version for each of them, also
     * in place of what they agreed on for later.
     */
    public void takeOver(AgreedTeam team, String by) {
        TeamHistory known = locked();
        if (known.has(team.team(), team.version())) {
            return;
        }
        AgreedTeamCheck.require(team);
        for (String other : known.ids()) {
            List<Period> claims = claims(known, team, other).toList();
            for (Period claim : claims) {
                LocalDate from = later(claim.from(), team.from());
                save(without(claim.row().team(), team, from, free(team.version(), other)), by);
            }
        }
        save(team, by);
    }

    /**
     * Which other teams would serve the same neighbourhood for the same ages, from the proposed day on and until the team's own next
     * version; also by what they agreed on for later. Once per team, with the first day of it.
     */
    @Transactional(readOnly = true)
    public List<TeamOverlap> overlapping(AgreedTeam proposed) {
        return overlapping(new TeamHistory(rows.all()), proposed);
    }

    /**
     * There is no such team from a day on, also where it agreed on something for later. A receiving team of the first line serves its
     * neighbourhoods from that day, as far as no third team does.
     *
     * @param receivingTeam who goes on with its work; null for none
     * @throws TeamRefused for a team that is not there on that day, or a receiving team that is not
     */
    public void close(String team, String receivingTeam, LocalDate from, String version, String by) {
        TeamHistory known = locked();
        if (known.has(team, version)) {
            return;
        }
        Team closing = there(known, team, from);
        Optional<Team> receiver = Optional.ofNullable(receivingTeam).map(id -> there(known, id, from));
        if (team.equals(receivingTeam)) {
            throw new TeamRefused("Een team kan zijn werk niet aan zichzelf overdragen. Kies een ander team.");
        }
        Stream.concat(Stream.of(from), known.periods(team).stream().map(Period::from).filter(day -> day.isAfter(from)))
                .forEach(day -> rows.saveAndFlush(row(at(closing, day, free(version, team)), by).closing(receivingTeam)));
        receiver.ifPresent(other -> widen(other, closing, from, version, by));
    }

    /** What the closed team served and nobody else does is the receiver's. */
    private void widen(Team receiver, Team closed, LocalDate from, String version, String by) {
        TeamHistory known = new TeamHistory(rows.all());
        List<Neighbourhood> gained = closed.neighbourhoods().stream()
                .filter(area -> receiver.line() == Line.FIRST && !receiver.isIn(area.code()))
                .filter(area -> overlapping(known, at(with(receiver, area), from, version)).isEmpty()).toList();
        if (!gained.isEmpty()) {
            List<Neighbourhood> all = Stream.concat(receiver.neighbourhoods().stream(), gained.stream()).toList();
            save(at(new Team(receiver.id(), receiver.name(), receiver.line(), all, receiver.ages()), from, free(version, receiver.id())), by);
        }
    }

    private static Team with(Team team, Neighbourhood area) {
        return new Team(team.id(), team.name(), team.line(), List.of(area), team.ages());
    }

    private TeamHistory locked() {
        rows.lock();
        return new TeamHistory(rows.all());
    }

    private static Team there(TeamHistory known, String team, LocalDate on) {
        return known.inForce(team, on).filter(row -> !row.isClosed()).map(TeamRow::team)
                .orElseThrow(() -> new TeamRefused("Het team \"" + team + "\" is er op die dag niet."));
    }

    private static List<TeamOverlap> overlapping(TeamHistory known, AgreedTeam proposed) {
        return known.ids().stream().flatMap(other -> claims(known, proposed, other).findFirst().stream())
                .map(claim -> new TeamOverlap(claim.row().team(), later(claim.from(), proposed.from()), shared(claim.row().team(), proposed)))
                .toList();
    }

    /** What holds of another team while the proposed version does, and is for the same people. */
    private static Stream<Period> claims(TeamHistory known, AgreedTeam proposed, String other) {
        LocalDate until = known.of(proposed.team()).stream().map(TeamRow::validFrom).filter(day -> day.isAfter(proposed.from()))
                .min(LocalDate::compareTo).orElse(LocalDate.MAX);
        return other.equals(proposed.team()) ? Stream.empty() : known.periods(other).stream()
                .filter(period -> period.from().isBefore(until) && period.until().isAfter(proposed.from()))
                .filter(period -> TeamsCheck.sharedNeighbourhoods(period.row().team(), proposed.asTeam()).findAny().isPresent());
    }

    private static List<Neighbourhood> shared(Team other, AgreedTeam proposed) {
        return TeamsCheck.sharedNeighbourhoods(other, proposed.asTeam()).toList();
    }

    private static void refuse(List<TeamOverlap> overlaps) {
        overlaps.stream().findFirst().ifPresent(overlap -> {
            throw new TeamRefused(overlap.sentence() + " Een signaal kan maar naar één team.");
        });
    }

    private static AgreedTeam without(Team other, AgreedTeam taken, LocalDate from, String version) {
        List<Neighbourhood> left = other.neighbourhoods().stream().filter(area -> !taken.asTeam().isIn(area.code())).toList();
        return at(new Team(other.id(), other.name(), other.line(), left, other.ages()), from, version);
    }

    private static AgreedTeam at(Team team, LocalDate from, String version) {
        return new AgreedTeam(team.id(), team.name(), team.line(), team.neighbourhoods(), team.ages(), from, version);
    }

    /** A round that changes several versions of one team numbers them. */
    private String free(String version, String team) {
        TeamHistory known = new TeamHistory(rows.all());
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? version : version + "-" + number)
                .filter(name -> !known.has(team, name)).findFirst().orElseThrow();
    }

    private void save(AgreedTeam team, String by) {
        rows.saveAndFlush(row(team, by));
    }

    private TeamRow row(AgreedTeam team, String by) {
        return new TeamRow(rows.nextNumber(), team, by, clock.instant());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
