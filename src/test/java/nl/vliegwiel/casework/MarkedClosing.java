package nl.vliegwiel.casework;

import java.util.Map;
import nl.vliegwiel.casework.FoundedTeams.FoundedTeam;

/** The end of a team, once taken back and once with work that is left. */
final class MarkedClosing implements MarkedScene {

    private static final String PREPARE = "userTask_prepareClosing";
    private static final String AWAIT = "userTask_awaitClosing";
    private static final String CHOOSE = "userTask_chooseReceiver";
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
        FoundedTeam other = teams.found(null, FoundedTeams.newArea());
        PlayedHousehold leaving = teams.household(ending, Map.of("shortSupportFails", true));
        closing.agree(ending, going.id(), Map.of());
        closing.work(ending, PREPARE, stage.marked(PREPARE, Map.of()));
        closing.manage(ending, AWAIT, stage.marked(AWAIT, Map.of("closingDecision", "WITHDRAW")));

        closing.agree(ending, going.id(), Map.of());
        closing.work(ending, PREPARE, Map.of());
        teams.dissolve(going);
        closing.at(PlayedClosing.DAY, ending, leaving);
        closing.manage(ending, CHOOSE, stage.marked(CHOOSE, Map.of("receivingTeam", other.id())));
        closing.at(PlayedClosing.DAY.plusDays(1), ending, leaving);
        closing.work(ending, FINISH, stage.marked(FINISH, Map.of()));
        teams.dissolve(ending, going, other);
    }
}
