package nl.vliegwiel.handover;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** Which way a handover goes: to the second line, or back to the first. */
@Component
class Direction {

    private static final String WORKER = "sociaal-werker";
    private static final String DIRECTOR = "regisseur";

    private final TeamDirectory teams;

    Direction(TeamDirectory teams) {
        this.teams = teams;
    }

    /** Whether this team hands back to the first line. */
    boolean isBack(String fromTeam) {
        return lineOf(fromTeam) == Line.SECOND;
    }

    /** The teams of the other line. */
    List<Team> receivers(String fromTeam) {
        return teams.teams(isBack(fromTeam) ? Line.FIRST : Line.SECOND);
    }

    /** The team that is most likely meant: the one of the household's neighbourhood, or the only one; empty when it has to be chosen. */
    Optional<Team> proposed(CaseFile file, String fromTeam) {
        List<Team> receivers = receivers(fromTeam);
        return isBack(fromTeam) ? teams.serving(file.household().neighbourhood())
                : Optional.of(receivers).filter(some -> some.size() == 1).map(some -> some.get(0));
    }

    /** The role of who keeps the contact in this team. */
    String role(String team) {
        return lineOf(team) == Line.SECOND ? DIRECTOR : WORKER;
    }

    private Line lineOf(String team) {
        return teams.find(team).map(Team::line).orElse(Line.FIRST);
    }
}
