package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mission E4: whoever completes a task goes on with the household. */
@ProductTest
@DisplayName("After a task comes")
class NextTaskTest {

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @LocalServerPort
    private int port;

    @Test
    void theOwnNextOneAtTheSameHousehold() {
        PlayedHousehold household = households.intakeDone();
        Task plan = household.open("userTask_drawUpPlan").get(0);
        household.work(plan, Answers.THREE_GOALS);

        Map<String, Object> answer = next("anna", plan);
        Map<String, Object> next = JsonPath.read(answer, "$.next");
        assertThat(household.open(null)).extracting(Task::getId).contains((String) next.get("id"));
        assertThat(answer).containsEntry("pending", false).containsEntry("otherwise", null);
    }

    @Test
    void theHouseholdsWayAfterItsSignalOnceTheEngineMadeIt() {
        PlayedHousehold household = households.signalled();
        Task assess = household.open("userTask_assessSignal").get(0);
        player.work("anna", assess, Map.of());

        assertThat(next("anna", assess)).containsEntry("next", null).containsEntry("pending", true);
        household.runJobs();

        assertThat(next("anna", assess)).containsEntry("next",
                Map.of("id", household.open("userTask_makeContact").get(0).getId(), "name", "Contact zoeken"));
    }

    @Test
    void whatIsDueFirstElsewhereWhenThereIsNothingHere() {
        PlayedHousehold other = households.intakeDone();
        PlayedHousehold household = households.signalled();
        Task assess = household.open("userTask_assessSignal").get(0);
        player.work("anna", assess, Map.of("triageOutcome", "ADVICE", "reason", "Een vraag."));
        household.runJobs();
        Task advice = household.open("userTask_giveAdvice").get(0);
        household.work("anna", advice, Map.of("advice", "Bel de huurdersvereniging."));

        Map<String, Object> answer = next("anna", advice);
        assertThat(answer).containsEntry("next", null).containsEntry("pending", false);
        assertThat(answer.get("otherwise")).isNotNull();
        assertThat(other.number()).isNotNull();
    }

    @Test
    void nothingForWhoeverDidNotDoIt() {
        PlayedHousehold household = households.intakeDone();
        Task plan = household.open("userTask_drawUpPlan").get(0);

        assertThat(next("anna", plan)).as("not done yet").containsEntry("next", null);
        household.work(plan, Answers.THREE_GOALS);
        for (String login : new String[] {"amir", "bram", "petra"}) {
            assertThat(next(login, plan)).as(login).containsEntry("next", null).containsEntry("pending", false);
        }
    }

    private Map<String, Object> next(String login, Task after) {
        Browser browser = new Browser(port);
        browser.login(login, "demo", "tasklist");
        return JsonPath.read(browser.get("/api/desk/tasks/next?after=" + after.getId()).body(), "$");
    }
}
