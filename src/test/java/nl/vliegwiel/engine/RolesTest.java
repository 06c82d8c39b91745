package nl.vliegwiel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody works a task of another role, nor approves an own request, whatever rights there are on the model (design §2). */
@ProductTest
class RolesTest {

    private static final String APPROVED = "{\"variables\":{\"approved\":{\"value\":true,\"type\":\"Boolean\"}}}";
    private static final String FILLED = "{\"variables\":{\"story\":{\"value\":\"Kort\"},\"nextStep\":{\"value\":\"STOP\"}}}";

    @LocalServerPort
    private int port;
    @Autowired
    private Probe probe;
    @Autowired
    private DoorsProbe everything;
    @Autowired
    private TaskService tasks;

    @AfterEach
    void forget() {
        probe.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "amir"})
    void aWorkerCannotDoTheCoordinatorsTask(String login) {
        Task request = probe.startApproval();

        everyWayToTake(EngineClient.rest(port, login), request, login, APPROVED);
        everyWayToTake(EngineClient.webApp(port, login), request, login, APPROVED);

        assertThat(open(request)).returns(null, Task::getAssignee);
    }

    @Test
    void evenAllRightsDoNotLetAWorkerApproveTheOwnRequest() {
        Task request = probe.startApproval();
        everything.grantEverything("anna");
        try {
            everyWayToTake(EngineClient.rest(port, "anna"), request, "anna", APPROVED);
        } finally {
            everything.withdrawEverything("anna");
        }

        assertThat(open(request)).returns(null, Task::getAssignee);
    }

    @Test
    void theCoordinatorDoesIt() {
        Task request = probe.startApproval();
        EngineClient coby = EngineClient.webApp(port, "coby");

        assertThat(coby.post("/task/" + request.getId() + "/claim", "{\"userId\":\"coby\"}").statusCode()).isEqualTo(204);
        assertThat(coby.post("/task/" + request.getId() + "/submit-form", APPROVED).statusCode()).isEqualTo(204);

        assertThat(open(request)).isNull();
    }

    @Test
    void theCoordinatorCannotDoAWorkersTask() {
        Task task = probe.start("anna");

        everyWayToTake(EngineClient.rest(port, "coby"), task, "coby", FILLED);

        assertThat(open(task)).returns(null, Task::getAssignee);
    }

    @Test
    void aColleaguesTaskStaysTheColleagues() {
        Task task = claimedByAmir();
        EngineClient anna = EngineClient.rest(port, "anna");

        everyWayToTake(anna, task, "anna", FILLED);
        assertThat(anna.post("/task/" + task.getId() + "/unclaim", "").statusCode()).isEqualTo(403);
        assertThat(anna.post("/task/" + task.getId() + "/submit-form", FILLED).body()).contains("Een collega heeft deze taak");

        assertThat(open(task)).returns("amir", Task::getAssignee);
    }

    @Test
    void aWorkerGivesTheOwnTaskBackOrHandsItToAColleague() {
        Task task = claimedByAmir();
        EngineClient amir = EngineClient.webApp(port, "amir");

        assertThat(amir.post("/task/" + task.getId() + "/assignee", "{\"userId\":\"anna\"}").statusCode()).isEqualTo(204);
        assertThat(open(task)).returns("anna", Task::getAssignee);
        assertThat(EngineClient.webApp(port, "anna").post("/task/" + task.getId() + "/unclaim", "").statusCode()).isEqualTo(204);
        assertThat(open(task)).returns(null, Task::getAssignee);
    }

    @Test
    void theCoordinatorAssignsOnlyToTheTasksTeamAndRole() {
        Task task = claimedByAmir();
        EngineClient coby = EngineClient.rest(port, "coby");

        for (String outsider : new String[] {"bram", "els", "coby", "daan", "beheer", "nobody"}) {
            HttpResponse<String> answer = coby.post("/task/" + task.getId() + "/assignee", "{\"userId\":\"" + outsider + "\"}");
            assertThat(answer.statusCode()).as(outsider).isEqualTo(400);
            assertThat(answer.body()).contains("niet in het team").doesNotContain("TaskListener");
        }
        assertThat(open(task)).returns("amir", Task::getAssignee);
        assertThat(coby.post("/task/" + task.getId() + "/assignee", "{\"userId\":\"anna\"}").statusCode()).isEqualTo(204);
        assertThat(open(task)).returns("anna", Task::getAssignee);
    }

    @Test
    void aWorkerPlansTheOwnTaskAndCannotMoveItToAnotherTeam() {
        Task task = claimedByAmir();
        EngineClient amir = EngineClient.webApp(port, "amir");
        String plan = "{\"name\":\"Proef invullen\",\"assignee\":\"amir\",\"followUp\":\"2030-01-01T09:00:00.000+0000\",\"priority\":50%s}";

        assertThat(amir.put("/task/" + task.getId(), plan.formatted(",\"tenantId\":\"wijkteam-centrum\"")).statusCode()).isEqualTo(204);
        assertThat(amir.put("/task/" + task.getId(), plan.formatted("")).body()).contains("Aan een taak wijzigt u alleen");
        assertThat(amir.put("/task/" + task.getId(), plan.formatted(",\"tenantId\":\"wijkteam-noord\"")).statusCode()).isBetween(400, 403);

        assertThat(open(task)).returns("wijkteam-centrum", Task::getTenantId).satisfies(planned -> assertThat(planned.getFollowUpDate()).isNotNull());
    }

    @Test
    void theAdministratorOpensNoFormAndDoesNoTask() {
        Task task = probe.start("anna");
        everything.grantEverything("beheer");
        try {
            for (EngineClient beheer : EngineClient.both(port, "beheer")) {
                assertThat(beheer.get("/task/" + task.getId() + "/form-variables").statusCode()).isEqualTo(403);
                everyWayToTake(beheer, task, "beheer", FILLED);
            }
        } finally {
            everything.withdrawEverything("beheer");
        }
        assertThat(open(task)).returns(null, Task::getAssignee);
    }

    @ParameterizedTest
    @CsvSource({"coby, household-event", "daan, household-event", "gijs, household-event", "els, case-decision", "fons, household-event",
        "petra, household-event", "beheer, household-event"})
    void nobodyWithoutTheRightToStartOpensAStartFormThatNamesHouseholds(String login, String process) {
        String form = "/process-definition/key/" + process + "/";
        assertThat(EngineClient.rest(port, "anna").get(form + "form-variables").statusCode()).isEqualTo(200);

        for (EngineClient client : EngineClient.both(port, login)) {
            for (String way : new String[] {"form-variables", "deployed-start-form", "rendered-form"}) {
                assertThat(client.get(form + way)).as(way)
                        .satisfies(answer -> assertThat(answer.statusCode()).isBetween(400, 499))
                        .satisfies(answer -> assertThat(answer.body()).doesNotContain("dossierOptions"));
            }
        }
    }

    private static void everyWayToTake(EngineClient client, Task task, String login, String form) {
        String user = "{\"userId\":\"" + login + "\"}";
        Map.of("/claim", user, "/assignee", user, "/submit-form", form, "/complete", "{}", "/resolve", "{}", "/delegate", user,
                "/bpmnError", "{\"errorCode\":\"X\"}", "/bpmnEscalation", "{\"escalationCode\":\"X\"}",
                "/identity-links", "{\"userId\":\"" + login + "\",\"type\":\"candidate\"}")
                .forEach((action, body) -> assertThat(client.post("/task/" + task.getId() + action, body).statusCode())
                        .as(login + " " + action).isBetween(400, 499));
        assertThat(client.put("/task/" + task.getId(), "{\"name\":\"" + task.getName() + "\",\"assignee\":\"" + login
                + "\",\"priority\":50,\"tenantId\":\"" + task.getTenantId() + "\"}").statusCode()).isBetween(400, 499);
    }

    private Task claimedByAmir() {
        Task task = probe.start("anna");
        assertThat(EngineClient.rest(port, "amir").post("/task/" + task.getId() + "/claim", "{\"userId\":\"amir\"}").statusCode()).isEqualTo(204);
        return task;
    }

    private Task open(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }
}
