package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nl.vliegwiel.casework.FoundedTeams.FoundedTeam;
import nl.vliegwiel.closing.Closings;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page holds more than a test makes: the test says instead that there is more. */
@ProductTest
@DisplayName("More than fits in one turn")
class SeveralTurnsTest {

    @Autowired
    private FoundedTeams teams;
    @Autowired
    private PlayedClosing closing;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ManagementService management;
    @Autowired
    private HistoryService history;
    @Autowired
    private TimeMachine time;

    @Test
    void isPassedOnInAnotherTurnWhenATeamCloses() {
        FoundedTeam ending = teams.found(null, FoundedTeams.newArea());
        FoundedTeam going = teams.found(null, FoundedTeams.newArea());
        closing.agree(ending, going.id(), Map.of());
        closing.work(ending, "userTask_prepareClosing", Map.of());
        time.goTo(PlayedClosing.DAY.atTime(10, 0).atZone(Households.START.getZone()).toInstant());
        String process = runtime.createProcessInstanceQuery().processDefinitionKey("team-closing")
                .processInstanceBusinessKey(Closings.numberOf(ending.id())).singleResult().getId();
        while (at(process, "serviceTask_passOnWork") == null) {
            management.executeJob(management.createJobQuery().processInstanceId(process).executable().singleResult().getId());
        }
        runtime.setVariable(process, "moreToPassOn", true);

        closing.at(PlayedClosing.DAY, ending);

        assertThat(passed(process, "serviceTask_transferDossiers")).isEqualTo(2);
        assertThat(closing.ends(ending)).containsExactly("endEvent_teamClosed");
        teams.dissolve(ending, going);
    }

    @Test
    void isAskedInAnotherTurnOfTheWatch() {
        time.goTo(Instant.parse("2026-03-01T09:00:00Z"));
        String process = runtime.createProcessInstanceByKey("team-watch").startBeforeActivity("gateway_moreToAsk")
                .setVariable("moreToAsk", true).execute().getId();

        management.executeJob(at(process, "serviceTask_watchBelonging").getId());

        assertThat(passed(process, "gateway_moreToAsk")).isEqualTo(2);
        assertThat(passed(process, "endEvent_allAsked")).isEqualTo(1);
    }

    private Job at(String process, String step) {
        return management.createJobQuery().processInstanceId(process).activityId(step).singleResult();
    }

    private long passed(String process, String element) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(process).activityId(element).count();
    }
}
