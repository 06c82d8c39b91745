package nl.vliegwiel.casework;

import java.util.Map;
import nl.vliegwiel.casework.FoundedTeams.FoundedTeam;

/** Somebody is away and comes back. */
final class MarkedAbsence implements MarkedScene {

    private final FoundedTeams teams;
    private final PlayedAbsence absence;

    MarkedAbsence(FoundedTeams teams, PlayedAbsence absence) {
        this.teams = teams;
        this.absence = absence;
    }

    @Override
    public void play(MarkedStage stage) {
        FoundedTeam team = teams.found(null, FoundedTeams.newArea());
        teams.colleague(team, "a");
        teams.household(team, Map.of());
        String number = absence.arrange(team, team.worker(), stage.marked("startEvent_absenceArranged", Map.of()));
        absence.divide(team, number, stage.marked(PlayedAbsence.DIVIDE, Map.of()));
        absence.settle(team, number, stage.marked(PlayedAbsence.RETURN, Map.of("returnOutcome", "BACK")));
        teams.dissolve(team);
    }
}
