package nl.vliegwiel.team;

import java.util.Map;

/**
 * Which teams go on with what a team leaves behind.
 *
 * @param from id of the team that is no longer there
 * @param main id of the team that goes on with all that no other one does
 * @param byNeighbourhood ids of teams by the code of the neighbourhood in which they go on instead
 */
public record TeamSuccession(String from, String main, Map<String, String> byNeighbourhood) {

    public TeamSuccession {
        byNeighbourhood = Map.copyOf(byNeighbourhood);
    }

    /** @param neighbourhood null when unknown */
    public String of(String neighbourhood) {
        return neighbourhood == null ? main : byNeighbourhood.getOrDefault(neighbourhood, main);
    }
}
