package nl.vliegwiel.team;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.team.Team.Neighbourhood;

/**
 * A team that would serve the same people as a proposed one.
 *
 * @param team the other team as it is on that day
 * @param from the first day on which both would
 * @param neighbourhoods those that both would serve
 */
public record TeamOverlap(Team team, LocalDate from, List<Neighbourhood> neighbourhoods) {

    /** "Wijkteam Noord helpt in Noorderpark mensen van dezelfde leeftijd." */
    public String sentence() {
        return team.name() + " helpt in " + neighbourhoods.stream().map(Neighbourhood::name).collect(Collectors.joining(", "))
                + " mensen van dezelfde leeftijd.";
    }
}
