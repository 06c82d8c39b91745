package nl.vliegwiel.casework;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.teamwork.PlayedRound;
import nl.vliegwiel.teamwork.StepAnswers;
import org.springframework.beans.factory.BeanFactory;

/** Step 1 and 2 of a team's set-up. */
final class MarkedFirstSteps implements MarkedScene {

    private static final Map<String, Object> NAMELESS = Map.of("checked", true);

    private final BeanFactory beans;

    MarkedFirstSteps(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void play(MarkedStage stage) {
        PlayedRound round = PlayedRound.assigned(beans);
        work(stage, round, "coby", "userTask_mapPartners", StepAnswers.bothWorlds());
        work(stage, round, "petra", "userTask_stateGainAndLoss", NAMELESS);
        work(stage, round, "daan", "userTask_completePartners", Map.of("outcome", "DONE", "unanswered", List.of(Map.of())));
        work(stage, round, "daan", "userTask_shareUrgency", StepAnswers.urgency());
        work(stage, round, "coby", "userTask_discussCases", Map.of("cases", List.of(
                Answers.with(StepAnswers.story(List.of("bram", "petra")), NAMELESS), NAMELESS, NAMELESS)));
        work(stage, round, "daan", "userTask_chooseApproach", StepAnswers.BEHAVIOUR);
        round.workOwn("bram", "userTask_weighPrinciples", stage.marked("userTask_weighPrinciples", Answers.with(StepAnswers.opinions(2), NAMELESS)));
        work(stage, round, "daan", "userTask_agreePrinciples", Answers.with(StepAnswers.allAgreed("CASES"), Map.of("silent", List.of(Map.of()))));
    }

    private static void work(MarkedStage stage, PlayedRound round, String login, String task, Map<String, Object> answers) {
        round.work(login, task, stage.marked(task, answers));
    }
}
