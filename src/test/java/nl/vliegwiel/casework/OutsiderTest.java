package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Petra works for another organisation. She was asked to keep the contact with one household (design §2, mission C5). */
@ProductTest
@DisplayName("Somebody of another organisation")
class OutsiderTest {

    private static final String CONTACT = "userTask_makeContact";
    private static final Map<String, Object> PETRA_GOES = Map.of("otherGoes", true, "keepsContact", "petra", "trustReason", "Zij kent hen.");
    private static final String JOINS = """
            {"variables":{"way":{"value":"PHONE"},"contactResult":{"value":"JOINS"},"attemptedOn":{"value":"%s"},"basedOn":{"value":"%s"}}}""";

    @LocalServerPort
    private int port;
    @Autowired
    private Households households;
    @Autowired
    private TaskService tasks;

    @Test
    void seesTheOwnTaskAndNoOther() {
        Task annas = households.assessed().open(CONTACT).get(0);
        Task petras = households.assessed().work("anna", CONTACT, PETRA_GOES).open(CONTACT).get(0);

        for (EngineClient petra : EngineClient.both(port, "petra")) {
            assertThat(petra.get("/task?maxResults=1000").body()).contains(petras.getId()).doesNotContain(annas.getId());
            assertThat(petra.get(form(petras)).body()).contains("\"household\"");
            assertThat(petra.get("/task/" + petras.getId() + "/deployed-form").statusCode()).isEqualTo(200);
            assertThat(petra.get(form(annas)).statusCode()).isBetween(400, 499);
            assertThat(petra.get("/task/" + annas.getId()).statusCode()).isEqualTo(404);
            assertThat(petra.post("/task/" + annas.getId() + "/claim", "{\"userId\":\"petra\"}").statusCode()).isBetween(400, 499);
            assertThat(petra.get("/process-instance").body()).isEqualTo("[]");
            assertThat(petra.get("/history/process-instance").body()).isEqualTo("[]");
            assertThat(petra.get("/history/task").body()).isEqualTo("[]");
        }
    }

    @Test
    void opensAndSubmitsTheOwnTaskOverHttp() {
        PlayedHousehold household = households.assessed().work("anna", CONTACT, PETRA_GOES);
        Task task = household.open(CONTACT).get(0);
        EngineClient petra = EngineClient.webApp(port, "petra");
        String basedOn = petra.get(form(task)).body().replaceAll("(?s).*\"basedOnNow\":\\{[^}]*\"value\":\"([^\"]+)\".*", "$1");

        assertThat(petra.post("/task/" + task.getId() + "/submit-form", JOINS.formatted(households.today(), basedOn)).statusCode()).isEqualTo(204);

        Task next = household.open("userTask_recordIntake").get(0);
        assertThat(next.getAssignee()).isEqualTo("petra");
        assertThat(petra.get("/task?maxResults=1000").body()).contains(next.getId()).doesNotContain(task.getId());
    }

    @Test
    void givesATaskBackAndHandsItToNobodyElse() {
        PlayedHousehold household = households.assessed().work("anna", CONTACT, PETRA_GOES);
        Task task = household.open(CONTACT).get(0);
        EngineClient petra = EngineClient.rest(port, "petra");

        assertThat(petra.post("/task/" + task.getId() + "/assignee", "{\"userId\":\"amir\"}").body()).contains("Geef hem terug");
        assertThat(petra.post("/task/" + task.getId() + "/unclaim", "").statusCode()).isEqualTo(204);

        assertThat(household.open(CONTACT)).singleElement().returns(null, Task::getAssignee);
        assertThat(petra.get(form(task)).statusCode()).isBetween(400, 499);
        household.work("amir", CONTACT, Answers.JOINS);
    }

    @Test
    void isNoLongerLetInWhenSomebodyElseKeepsTheContact() {
        PlayedHousehold household = households.assessed().work("anna", CONTACT, PETRA_GOES);
        Task task = household.open(CONTACT).get(0);

        household.report("amir", "NEW_CONTACT_PERSON", Map.of("newContactPerson", "amir"));

        for (EngineClient petra : EngineClient.both(port, "petra")) {
            assertThat(petra.get(form(task)).statusCode()).isBetween(400, 499);
            assertThat(petra.get("/task?maxResults=1000").body()).doesNotContain(task.getId());
        }
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult()).returns("amir", Task::getAssignee);
    }

    private static String form(Task task) {
        return "/task/" + task.getId() + "/form-variables?deserializeValues=false";
    }
}
