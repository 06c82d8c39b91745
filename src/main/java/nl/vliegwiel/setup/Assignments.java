package nl.vliegwiel.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.Assignment.Area;
import nl.vliegwiel.team.AgreedTeam;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamVersions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the municipality asks of each team, and lays down the team's role and whom it is for (mission T0, T11). */
@Service
@Order(0)
@Transactional
public class Assignments implements RoundContent, RoundAgreement {

    private static final String CHANGE = "Start 'Nieuws over een opzet' en kies 'De opdracht aanpassen'.";

    private final AssignmentRows rows;
    private final TeamDirectory teams;
    private final TeamVersions versions;
    private final Clock clock;

    Assignments(AssignmentRows rows, TeamDirectory teams, TeamVersions versions, Clock clock) {
        this.rows = rows;
        this.teams = teams;
        this.versions = versions;
        this.clock = clock;
    }

    /** The assignment of a round; its texts are null until it was recorded. */
    @Transactional(readOnly = true)
    public Assignment of(Round round) {
        return rows.findById(round.number()).orElseThrow();
    }

    @Override
    public void begin(Round round, Round previous) {
        Assignment assignment = previous == null ? new Assignment(round.number()) : of(previous).copyFor(round.number(), today());
        // What the team serves now: it may have gained or lost neighbourhoods by what other teams agreed.
        teams.find(round.team()).ifPresent(team -> assignment.serve(areas(team), team.ages(), false));
        rows.save(assignment);
    }

    @Override
    public void layDown(Round round, Settlement settlement) {
        AgreedTeam agreed = agreed(round, of(round), settlement.from(), settlement.version());
        if (of(round).takesOver()) {
            versions.takeOver(agreed, settlement.by());
        } else {
            versions.agree(agreed, settlement.by());
        }
    }

    @Override
    public List<String> objections(Round round, LocalDate from) {
        List<Area> gained = teams.find(round.team()).map(team -> of(round).gainedSince(areas(team))).orElse(List.of());
        return gained.isEmpty() ? overlaps(round, of(round), from)
                : List.of("Het team helpt intussen ook in " + gained.stream().map(Area::name).collect(Collectors.joining(", ")) + ". " + CHANGE);
    }

    /** Which teams serve the same people and would not give them up; one Dutch sentence each. */
    List<String> overlaps(Round round, Assignment assignment, LocalDate from) {
        return assignment.takesOver() ? List.of() : versions.overlapping(agreed(round, assignment, from, "voorstel")).stream()
                .map(overlap -> overlap.sentence() + " Spreek af dat deze wijken overgaan, of kies andere wijken of leeftijden.").toList();
    }

    /** What the team serves on the day the assignment is recorded, to notice later what it gained. */
    void recorded(Round round, Assignment assignment) {
        assignment.recordedWhileServing(teams.find(round.team()).map(Assignments::areas).orElse(List.of()).stream().map(Area::code).toList());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static AgreedTeam agreed(Round round, Assignment assignment, LocalDate from, String version) {
        return new AgreedTeam(round.team(), round.teamName(), Line.FIRST,
                assignment.areas().stream().map(area -> new Neighbourhood(area.code(), area.name())).toList(), assignment.ages().orElse(null), from, version);
    }

    private static List<Area> areas(Team team) {
        return team.neighbourhoods().stream().map(area -> new Area(area.code(), area.name())).toList();
    }
}
