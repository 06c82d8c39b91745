package nl.vliegwiel.casework;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.teamwork.PlayedComposition;
import org.springframework.beans.factory.BeanFactory;

/** Step 4 of a team's set-up: who works in the team, what they can, who lends them, what they need and with whom they share. */
final class MarkedComposition implements MarkedScene {

    private final BeanFactory beans;

    MarkedComposition(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void play(MarkedStage stage) {
        PlayedComposition team = PlayedComposition.opened(beans);
        Map<String, Object> lent = team.row("wies", "WORK HOUSING");
        lent.put("lender", "ggz-opbouw");
        work(stage, team, "coby", "userTask_composeTeam", Map.of("people", List.of(lent, team.row("yara", "FINANCES"))));
        team.answer("yara", "userTask_describeProfile", stage.marked("userTask_describeProfile", Map.of("has", List.of("TRUST"))));
        work(stage, team, "coby", "userTask_discussCompetences", Map.of("people", List.of(Map.of("has", List.of("TRUST"))),
                "gaps", List.of(Map.of())));
        work(stage, team, "coby", "userTask_agreeLending", Map.of("lendings", List.of(Map.of("code", "ggz-opbouw", "noticeWeeks", 8, "hours", 24))));
        team.answer("stem", "userTask_confirmLending", stage.marked("userTask_confirmLending", Map.of("answer", "DECLINED")));
        work(stage, team, "coby", "userTask_arrangeFacilities", Map.of("facilities", List.of(Map.of("arranged", false, "dueOn", "2030-01-01"))));
        work(stage, team, "daan", "userTask_agreeInformation", Map.of("agreements", List.of(Map.of("code", "ggz-opbouw", "choice", "NONE"))));
        work(stage, team, "daan", "userTask_completeComposition", Map.of("outcome", "NOT_YET", "compositionNext", "LENDING"));
        team.forget();
    }

    private static void work(MarkedStage stage, PlayedComposition team, String login, String task, Map<String, Object> answers) {
        team.work(login, task, stage.marked(task, answers));
    }
}
