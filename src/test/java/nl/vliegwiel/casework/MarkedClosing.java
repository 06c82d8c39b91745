package nl.vliegwiel.casework;

import java.util.Map;
import nl.vliegwiel.casework.FoundedTeams.FoundedTeam;

/** The end of a team, once taken back and once with work that is left. */
final class MarkedClosing implements MarkedScene {

    private static final String PREPARE = "userTask_prepareClosing";
    private static final String FINISH = "userTask_finishRemaining";

    private final FoundedTeams teams;
    private final PlayedClosing closing;

    MarkedClosing(FoundedTeams teams, PlayedClosing closing) {
        this.teams = teams;
        this.closing = closing;
    }

    @Override
    public void play(MarkedStage stage) {
        FoundedTeam ending = teams.found(null, FoundedTeams.newArea());
        FoundedTeam going = teams.found(null, FoundedTeams.newArea());
        PlayedHousehold leaving = teams.household(ending, Map.of("shortSupportFails", true));
        closing.agree(ending, going.id(), Map.of());
        closing.work(ending, PREPARE, stage.marked(PREPARE, Map.of("closingDecision", "WITHDRAW")));

        closing.agree(ending, going.id(), Map.of());
        closing.work(ending, PREPARE, Map.of());
        closing.at(PlayedClosing.DAY, ending, leaving);
        closing.work(ending, FINISH, stage.marked(FINISH, Map.of()));
        teams.dissolve(ending, going);
    }
}
