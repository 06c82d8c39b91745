package nl.vliegwiel.team;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;

/**
 * What was agreed on for a team: its role and for whom (mission T0).
 *
 * @param team id, see {@link TeamId}
 * @param neighbourhoods what it serves; null or empty in the second line
 * @param ages null for everybody whom no other team is there for
 * @param from the day on which this holds
 * @param version name of the agreement, once per team; at most 60 signs
 */
public record AgreedTeam(String team, String name, Line line, List<Neighbourhood> neighbourhoods, Ages ages, LocalDate from, String version) {

    public AgreedTeam {
        neighbourhoods = neighbourhoods == null ? List.of() : List.copyOf(neighbourhoods);
    }

    Team asTeam() {
        return new Team(team, name, line, neighbourhoods, ages);
    }
}
