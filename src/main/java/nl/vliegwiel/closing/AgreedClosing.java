package nl.vliegwiel.closing;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a round agrees on about the end of a team.
 *
 * @param receivingTeam id of the team that goes on with its work; null only for a team that has nothing open
 * @param receivingByNeighbourhood ids of teams by the code of the neighbourhood in which they go on instead; may be null
 * @param on the first day on which the team is no longer there
 * @param reason why, for whoever receives the work
 */
public record AgreedClosing(String team, String receivingTeam, Map<String, String> receivingByNeighbourhood, LocalDate on, String reason) {

    public AgreedClosing {
        receivingByNeighbourhood = receivingByNeighbourhood == null ? Map.of() : Map.copyOf(receivingByNeighbourhood);
    }
}
