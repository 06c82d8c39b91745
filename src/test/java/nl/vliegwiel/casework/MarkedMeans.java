package nl.vliegwiel.casework;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.teamwork.PlayedMeans;

/** Step 3 of a team's set-up: budget, mandate and who backs it. */
final class MarkedMeans implements MarkedScene {

    private static final Map<String, Object> LINE = Map.of("kind", "INCOME", "amount", "100.00");

    @Override
    public void play(MarkedStage stage) {
        PlayedMeans round = PlayedMeans.ofNewTeam(stage.player(), number -> stage.player().runJobs());
        work(stage, round, "daan", PlayedMeans.COMPUTE, round.financing(Map.of("lines", List.of(LINE))));
        work(stage, round, "daan", PlayedMeans.PROPOSE, PlayedMeans.deviating());
        work(stage, round, "fons", PlayedMeans.SETTLE, Map.of("meansNext", "FINANCING"));
        round.compute(Map.of());
        work(stage, round, "daan", PlayedMeans.PROPOSE, PlayedMeans.deviating());
        work(stage, round, "fons", PlayedMeans.SETTLE, PlayedMeans.settled());
    }

    private static void work(MarkedStage stage, PlayedMeans round, String login, String task, Map<String, Object> answers) {
        round.work(login, task, stage.marked(task, answers));
    }
}
