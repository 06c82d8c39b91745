package nl.vliegwiel.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Which way a handover goes: to the second line, or back to the first. */
@Component
class Direction {

    private final TeamDirectory teams;
    private final WorkingDays days;

    Direction(TeamDirectory teams, WorkingDays days) {
        this.teams = teams;
        this.days = days;
    }

    /** Whether this team hands back to the first line. */
    boolean isBack(String fromTeam) {
        return lineOf(fromTeam) == Line.SECOND;
    }

    /** The teams of the other line. */
    List<Team> receivers(String fromTeam) {
        return teams.teams(isBack(fromTeam) ? Line.FIRST : Line.SECOND);
    }

    /** The team that is most likely meant: the one of the household's neighbourhood and age, or the only one; empty when it has to be chosen. */
    Optional<Team> proposed(CaseFile file, String fromTeam) {
        List<Team> receivers = receivers(fromTeam);
        return isBack(fromTeam) ? teams.servingAll(file.household().neighbourhood(), birthDates(file), days.today())
                : Optional.of(receivers).filter(some -> some.size() == 1).map(some -> some.get(0));
    }

    private static List<LocalDate> birthDates(CaseFile file) {
        return file.household().members().stream().map(Member::birthDate).toList();
    }

    /** The role of who keeps the contact in this team. */
    String role(String team) {
        return lineOf(team) == Line.SECOND ? Colleagues.DIRECTOR : Colleagues.WORKER;
    }

    private Line lineOf(String team) {
        return teams.find(team).map(Team::line).orElse(Line.FIRST);
    }
}
