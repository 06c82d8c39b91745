package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.DoorsProbe;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.team.SetupTenant;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Management decides for all teams, sees nothing else of their work, and nobody does it in its place (design §2). */
@ProductTest
@DisplayName("Management")
class ManagementTest {

    private static final String DECIDE = "userTask_decideRequest";
    private static final String DECIDE_ESCALATION = "userTask_decideEscalation";
    /** Of an offer that nobody answers; tests of handovers may have left one. */
    private static final String SETTLE_OFFER = "userTask_settleUnansweredOffer";
    private static final String APPROVED = "{\"variables\":{\"answer\":{\"value\":\"APPROVED\"}}}";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;
    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private TaskService tasks;
    @Autowired
    private IdentityService identities;
    @Autowired
    private DoorsProbe everything;

    @Test
    void findsItsTasksOfAllTeamsInTasklistAndNothingElse() {
        Task inTheCentre = request().open(DECIDE).get(0);
        Task inTheNorth = requestInTheNorth().open(DECIDE).get(0);
        Task escalated = HelpDecisions.start(player, "anna", "escalation", households.contacted(),
                HelpDecisions.stuck(households.today().plusWeeks(1))).open(DECIDE_ESCALATION).get(0);

        for (EngineClient fons : EngineClient.both(port, "fons")) {
            for (String list : List.of("/task?maxResults=1000", filter(fons, "Te doen in mijn team"))) {
                JsonNode seen = json(fons.get(list).body());
                assertThat(values(seen, "id")).contains(inTheCentre.getId(), inTheNorth.getId(), escalated.getId());
                assertThat(values(ofCases(seen), "taskDefinitionKey")).isSubsetOf(DECIDE, DECIDE_ESCALATION, SETTLE_OFFER);
            }
            assertThat(values(json(fons.get("/process-definition?latestVersion=true").body()), "key"))
                    .containsExactlyInAnyOrder("management-decision", "escalation-decision", "unanswered-offer", "team-setup", "team-closing");
        }
    }

    @Test
    void opensItsOwnFormsAndNoTaskOfTheTeam() {
        PlayedHousehold household = request();
        EngineClient fons = EngineClient.rest(port, "fons");
        Task workers = household.open("userTask_recordIntake").get(0);

        assertThat(fons.get("/task/" + household.open(DECIDE).get(0).getId() + "/form-variables").body()).contains("budgetLeft", "Het management beslist.");
        assertThat(fons.get("/task/" + workers.getId() + "/form-variables").statusCode()).isBetween(400, 499);
        for (String process : List.of("case-decision", "escalation", "household-event", "signal")) {
            assertThat(fons.get("/process-definition/key/" + process + "/form-variables").statusCode()).as(process).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "amir", "coby", "daan", "beheer"})
    void isNotReplacedByAnybody(String login) {
        Task request = request().open(DECIDE).get(0);

        for (EngineClient client : EngineClient.both(port, login)) {
            tryToDecide(client, request, login);
        }

        assertThat(open(request)).returns(null, Task::getAssignee);
    }

    @Test
    void isNotReplacedByAWorkerWithEveryRightOnTheModel() {
        Task request = request().open(DECIDE).get(0);
        everything.grantEverything("anna");
        try {
            tryToDecide(EngineClient.rest(port, "anna"), request, "anna");
        } finally {
            everything.withdrawEverything("anna");
        }

        assertThat(open(request)).returns(null, Task::getAssignee);
    }

    @Test
    void isAskedOnlyThroughTheTeamsForms() {
        for (EngineClient anna : EngineClient.both(port, "anna")) {
            for (String process : List.of("management-decision", "escalation-decision")) {
                String path = "/process-definition/key/" + process;
                assertThat(anna.get(path).statusCode()).isBetween(400, 499);
                assertThat(anna.post(path + "/start", "{}").statusCode()).isBetween(400, 499);
                assertThat(anna.post(path + "/submit-form", "{\"variables\":{}}").statusCode()).isBetween(400, 499);
            }
        }
    }

    @Test
    void doesNotApproveItsOwnRequest() {
        PlayedHousehold household = request();
        identities.createMembership("anna", "management");
        try {
            assertThatThrownBy(() -> household.work("anna", DECIDE, HelpDecisions.APPROVED)).hasMessageContaining("U hebt dit zelf gevraagd");
        } finally {
            identities.deleteMembership("anna", "management");
        }
        assertThat(household.openTasks()).contains(DECIDE);
    }

    @Test
    void answersWithAReasonThatTheWorkerReads() {
        PlayedHousehold household = request().work("fons", DECIDE, HelpDecisions.REJECTED);

        String read = EngineClient.rest(port, "anna").get("/task/" + household.open("userTask_readRejection").get(0).getId() + "/form-variables").body();

        assertThat(read).contains("Het management wijst dit af.", "De zorgverzekeraar betaalt dit.", "Het bedrag is hoger", "mandaat-centrum-2026");
    }

    @Test
    void isNotNeededForWhatTheTeamDecidesAndTheWorkerReadsWhy() {
        PlayedHousehold household = HelpDecisions.start(player, "anna", "case-decision", households.contacted(), HelpDecisions.TEST);

        String read = EngineClient.rest(port, "anna").get("/task/" + household.open("userTask_carryOutDecision").get(0).getId() + "/form-variables").body();

        assertThat(read).contains("Het team neemt dit besluit zelf. Dit valt binnen het mandaat", "mandaat-centrum-2026", "\"250.00\"", "€ 250,00");
    }

    private static void tryToDecide(EngineClient client, Task request, String login) {
        String user = "{\"userId\":\"" + login + "\"}";
        Map.of("/claim", user, "/assignee", user, "/delegate", user, "/submit-form", APPROVED, "/complete", "{}", "/resolve", "{}",
                "/bpmnError", "{\"errorCode\":\"X\"}", "/identity-links", "{\"userId\":\"" + login + "\",\"type\":\"candidate\"}")
                .forEach((action, body) -> assertThat(client.post("/task/" + request.getId() + action, body).statusCode())
                        .as(login + " " + action).isBetween(400, 499));
        assertThat(client.get("/task/" + request.getId() + "/form-variables").statusCode()).isBetween(400, 499);
    }

    private PlayedHousehold request() {
        return HelpDecisions.start(player, "anna", "case-decision", households.contacted(), HelpDecisions.EXPENSIVE);
    }

    private PlayedHousehold requestInTheNorth() {
        String name = Households.newName();
        PlayedHousehold household = households.signalled("bram", Answers.signal("Familie " + name, name + "straat 1", "noorderpark"))
                .work("bram", "userTask_assessSignal", Answers.AS_PROPOSED);
        return HelpDecisions.start(player, "bram", "case-decision", household,
                Answers.with(HelpDecisions.TEST, Map.of("kind", "YOUTH_CARE", "what", "Jeugdhulp")));
    }

    private static String filter(EngineClient client, String name) {
        for (JsonNode filter : json(client.get("/filter?resourceType=Task").body())) {
            if (filter.path("name").asText().equals(name)) {
                return "/filter/" + filter.path("id").asText() + "/list?maxResults=1000";
            }
        }
        throw new AssertionError("No filter " + name);
    }

    /** What management has to do for teams' set-up stands beside the work of cases, in tenants of its own. */
    private static JsonNode ofCases(JsonNode seen) {
        ArrayNode cases = JSON.createArrayNode();
        seen.forEach(task -> {
            if (!SetupTenant.isSetup(task.path("tenantId").asText())) {
                cases.add(task);
            }
        });
        return cases;
    }

    private static List<String> values(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false).map(item -> item.path(key).asText()).toList();
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private Task open(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }
}
