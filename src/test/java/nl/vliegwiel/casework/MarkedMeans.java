package nl.vliegwiel.casework;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.teamwork.PlayedMeans;

/** Step 3 of a team's set-up: budget, mandate and who backs it. */
final class MarkedMeans implements MarkedScene {

    private static final Map<String, Object> LINE = Map.of("kind", "INCOME", "amount", "100.00");

    @Override
    public void play(MarkedStage stage) {
        PlayedMeans settled = started(stage);
        work(stage, settled, "daan", PlayedMeans.COMPUTE, settled.financing(Map.of("lines", List.of(LINE))));
        work(stage, settled, "daan", PlayedMeans.PROPOSE, PlayedMeans.deviating());
        work(stage, settled, "fons", PlayedMeans.SETTLE, PlayedMeans.settled());
        PlayedMeans sentBack = started(stage);
        sentBack.compute(Map.of()).propose(PlayedMeans.deviating());
        work(stage, sentBack, "fons", PlayedMeans.SETTLE, Map.of("meansNext", "FINANCING"));
    }

    private static PlayedMeans started(MarkedStage stage) {
        return PlayedMeans.ofNewTeam(stage.player(), number -> stage.player().runJobs());
    }

    private static void work(MarkedStage stage, PlayedMeans round, String login, String task, Map<String, Object> answers) {
        round.work(login, task, stage.marked(task, answers));
    }
}
