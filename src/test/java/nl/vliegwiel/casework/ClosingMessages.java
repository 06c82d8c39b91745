package nl.vliegwiel.casework;

import java.util.Map;
import nl.vliegwiel.casework.FoundedTeams.FoundedTeam;
import nl.vliegwiel.casework.MessageScene.Heard;
import nl.vliegwiel.casework.MessageScene.Stage;
import nl.vliegwiel.closing.Closings;

/** Messages about the end of a team; what they are about runs under a number of its own, as a household does. */
final class ClosingMessages {

    static final Map<String, MessageScene> SCENES = Map.of(
            "team-closing.closingAgreed in time", stage -> agreed(stage, team -> { }),
            "team-closing.closingWithdrawn in time", stage -> agreed(stage, stage.closing()::withdraw),
            "team-closing.closingWithdrawn twice", stage -> agreed(stage, team -> {
                stage.closing().withdraw(team);
                stage.closing().withdraw(team);
            }),
            "team-closing.closingWithdrawn too late", stage -> agreed(stage, team -> {
                stage.closing().work(team, "userTask_prepareClosing", Map.of());
                stage.closing().at(PlayedClosing.DAY, team);
                stage.closing().withdraw(team);
            }));

    private ClosingMessages() {
    }

    private static Heard agreed(Stage stage, java.util.function.Consumer<FoundedTeam> then) {
        FoundedTeam ending = stage.teams().found(null, FoundedTeams.newArea());
        FoundedTeam going = stage.teams().found(null, FoundedTeams.newArea());
        stage.closing().agree(ending, going.id(), Map.of());
        String refusal = refused(() -> then.accept(ending));
        stage.teams().dissolve(ending, going);
        return new Heard(stage.households().known(Closings.numberOf(ending.id())), refusal);
    }

    private static String refused(Runnable news) {
        try {
            news.run();
            return null;
        } catch (RuntimeException refusal) {
            return refusal.getMessage();
        }
    }
}
