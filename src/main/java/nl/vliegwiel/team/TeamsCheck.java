package nl.vliegwiel.team;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;

/** Every neighbourhood and age has at most one team of the first line, so that a signal has one way to go. */
final class TeamsCheck {

    private TeamsCheck() {
    }

    /** @throws TeamsOverlap when it is not clear which team serves somebody */
    static void require(List<Team> teams) {
        teams.forEach(TeamsCheck::requireId);
        teams.forEach(TeamsCheck::requireAges);
        for (int one = 0; one < teams.size(); one++) {
            for (Team other : teams.subList(one + 1, teams.size())) {
                requireApart(teams.get(one), other);
            }
        }
    }

    private static void requireId(Team team) {
        if (SetupTenant.isSetup(team.id())) {
            throw TeamsOverlap.idOfSetup(team);
        }
    }

    private static void requireAges(Team team) {
        if (team.ages() == null) {
            return;
        }
        if (team.line() == Line.SECOND) {
            throw TeamsOverlap.agesInSecondLine(team);
        }
        if (!team.ages().hold()) {
            throw TeamsOverlap.emptyAges(team);
        }
    }

    private static void requireApart(Team one, Team other) {
        if (one.id().equals(other.id())) {
            throw TeamsOverlap.sameId(one);
        }
        sharedNeighbourhoods(one, other).findFirst().ifPresent(shared -> {
            throw TeamsOverlap.sameNeighbourhood(one, other, shared.code());
        });
    }

    /** The neighbourhoods of the one team in which the other one is there for the same people. */
    static Stream<Neighbourhood> sharedNeighbourhoods(Team one, Team other) {
        boolean samePeople = one.line() == Line.FIRST && other.line() == Line.FIRST && sameAges(one.ages(), other.ages());
        return samePeople ? one.neighbourhoods().stream().filter(area -> other.isIn(area.code())) : Stream.empty();
    }

    /** A team for all ages stands beside teams for some; two for all, or two for some of the same ages, do not. */
    private static boolean sameAges(Ages one, Ages other) {
        return one == null || other == null ? one == other : one.overlap(other);
    }
}
