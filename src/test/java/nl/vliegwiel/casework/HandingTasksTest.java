package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ProductTest
@DisplayName("A task")
class HandingTasksTest {

    private static final String CONTACT = "userTask_makeContact";

    @LocalServerPort
    private int port;
    @Autowired
    private Households households;
    @Autowired
    private DeadlineWatch watch;

    @Test
    void isHandedToAColleagueWhoThenDoesIt() {
        for (EngineClient anna : EngineClient.both(port, "anna")) {
            PlayedHousehold household = households.assessed();

            assertThat(assign(anna, household.open(CONTACT).get(0), "amir")).isEqualTo(204);

            household.work("amir", CONTACT, Answers.JOINS);
            assertThat(household.cover("contact_person")).isEqualTo("anna");
            assertThat(household.openTasks()).containsExactly("userTask_recordIntake");
        }
    }

    @Test
    void thatNobodyHasIsGivenToAColleagueOfItsRoleAndTeamOnly() {
        PlayedHousehold household = households.signalled();
        Task task = household.open("userTask_assessSignal").get(0);
        EngineClient anna = EngineClient.webApp(port, "anna");

        for (String somebody : List.of("bram", "coby", "els", "daan", "beheer", "nobody")) {
            assertThat(assign(anna, task, somebody)).as(somebody).isBetween(400, 499);
        }
        assertThat(assign(EngineClient.rest(port, "bram"), task, "bram")).isBetween(400, 499);
        assertThat(assign(anna, task, "amir")).isEqualTo(204);

        assertThat(household.open("userTask_assessSignal")).singleElement().returns("amir", Task::getAssignee);
    }

    @Test
    void thatAColleagueHasStaysThere() {
        PlayedHousehold household = households.assessed();
        Task annas = household.open(CONTACT).get(0);

        for (EngineClient amir : EngineClient.both(port, "amir")) {
            assertThat(assign(amir, annas, "amir")).isEqualTo(403);
        }

        assertThat(household.open(CONTACT)).singleElement().returns("anna", Task::getAssignee);
        assertThat(assign(EngineClient.rest(port, "coby"), annas, "amir")).isEqualTo(204);
    }

    @Test
    void ofTheCoordinatorIsNotAWorkersToTakeOrToGive() {
        PlayedHousehold household = households.tracksRunning();
        household.at(households.today().plusWeeks(9).atStartOfDay(Households.START.getZone()).toInstant().plus(Duration.ofHours(9)));
        watch.looks();
        household.runJobs();
        Task coordinators = household.open("userTask_askAfterWork").get(0);

        for (EngineClient anna : EngineClient.both(port, "anna")) {
            for (String somebody : List.of("anna", "amir", "coby", "petra")) {
                assertThat(assign(anna, coordinators, somebody)).as(somebody).isEqualTo(403);
            }
            assertThat(anna.post("/task/" + coordinators.getId() + "/claim", "{\"userId\":\"anna\"}").statusCode()).isEqualTo(403);
        }
        assertThat(household.open("userTask_askAfterWork")).extracting(Task::getAssignee).containsOnlyNulls();
    }

    private static int assign(EngineClient client, Task task, String to) {
        return client.post("/task/" + task.getId() + "/assignee", "{\"userId\":\"" + to + "\"}").statusCode();
    }
}
