package nl.vliegwiel.closing;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** Whether the teams that would go on are there on a day. */
@Component
class ReceiverThere {

    private final TeamDirectory teams;

    ReceiverThere(TeamDirectory teams) {
        this.teams = teams;
    }

    boolean isThere(String receiver, LocalDate on) {
        return teams.find(receiver, on).filter(team -> team.line() == Line.FIRST).isPresent();
    }

    /** Ids of those that would go on and are not there on that day; none when nobody would. */
    Set<String> gone(TeamClosing closing, LocalDate on) {
        return closing.receivingTeam() == null ? Set.of()
                : Stream.concat(Stream.of(closing.receivingTeam()), closing.succession().byNeighbourhood().values().stream())
                        .filter(receiver -> !isThere(receiver, on)).collect(Collectors.toSet());
    }
}
