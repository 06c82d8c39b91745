package nl.vliegwiel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A set-up's own tenant: who is invited does what is asked and sees nothing else; who is not invited sees nothing (ADR 12). */
@ProductTest
@DisplayName("The set-up of a team")
class SetupTenantTest {

    private static final String FILLED = "{\"variables\":{\"basedOn\":{\"value\":\"%s\"},\"story\":{\"value\":\"Kort\"},\"nextStep\":{\"value\":\"GO_ON\"}}}";
    private static final String ALL = "/task?maxResults=1000";

    @LocalServerPort
    private int port;
    @Autowired
    private SetupProbe setup;
    @Autowired
    private Probe probe;
    @Autowired
    private Memberships memberships;
    @Autowired
    private TaskService tasks;
    @Autowired
    private FilterService filters;
    @Autowired
    private Dossiers dossiers;

    @BeforeEach
    void aSetUp() {
        setup.invite("daan", "bram", "petra");
    }

    @AfterEach
    void forget() {
        setup.forget();
        probe.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bram", "petra"})
    void showsWhoIsInvitedExactlyTheOwnTask(String login) {
        Task own = setup.ask(login);
        Task others = setup.ask(login.equals("bram") ? "petra" : "bram");

        for (EngineClient client : EngineClient.both(port, login)) {
            assertThat(client.get(ALL + "&tenantIdIn=" + SetupProbe.TENANT).body()).contains(own.getId()).doesNotContain(others.getId());
            assertThat(client.get(ALL).body()).doesNotContain(others.getId());
            for (String path : List.of("/process-instance", "/history/process-instance", "/history/task", "/history/activity-instance",
                    "/history/variable-instance", "/history/detail", "/event-subscription", "/job", "/history/user-operation")) {
                assertThat(client.get(path + "?maxResults=1000").body()).as(path).doesNotContain(others.getProcessInstanceId(), others.getId(), SetupProbe.TENANT);
            }
            for (String path : List.of("", "/form-variables", "/deployed-form", "/variables", "/identity-links")) {
                assertThat(client.get("/task/" + others.getId() + path).statusCode()).as(path).isBetween(400, 499);
            }
            assertThat(client.get("/process-instance/" + others.getProcessInstanceId() + "/variables").statusCode()).isBetween(400, 499);
            assertThat(client.get("/process-instance/" + own.getProcessInstanceId() + "/variables").statusCode()).isBetween(400, 499);
            assertThat(client.post("/task/" + others.getId() + "/claim", user(login)).statusCode()).isBetween(400, 499);
            assertThat(client.post("/task/" + others.getId() + "/submit-form", FILLED.formatted("x")).statusCode()).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bram", "petra"})
    void letsWhoIsInvitedDoTheOwnTask(String login) {
        Task own = setup.ask(login);
        EngineClient tasklist = EngineClient.webApp(port, login);
        String shown = tasklist.get("/task/" + own.getId() + "/form-variables?deserializeValues=false").body();
        assertThat(tasklist.get("/task/" + own.getId() + "/deployed-form").statusCode()).isEqualTo(200);

        assertThat(tasklist.post("/task/" + own.getId() + "/submit-form", FILLED.formatted(basedOn(shown))).statusCode()).isEqualTo(204);

        assertThat(tasks.createTaskQuery().taskId(own.getId()).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bram", "petra"})
    void letsNobodyPassOnWhatOneIsAskedButGiveItBackToTheProjectLead(String login) {
        Task own = setup.ask(login);
        EngineClient client = EngineClient.rest(port, login);

        assertThat(client.post("/task/" + own.getId() + "/assignee", user(login.equals("bram") ? "petra" : "bram")).body()).contains("Geef hem terug");
        assertThat(client.post("/task/" + own.getId() + "/assignee", user("daan")).body()).contains("Geef hem terug");
        assertThat(client.post("/task/" + own.getId() + "/unclaim", "").statusCode()).isEqualTo(204);

        assertThat(open(own)).returns(null, Task::getAssignee);
        assertThat(client.get(ALL).body()).doesNotContain(own.getId());
        assertThat(client.post("/task/" + own.getId() + "/claim", user(login)).statusCode()).isBetween(400, 499);
        EngineClient daan = EngineClient.webApp(port, "daan");
        assertThat(daan.get("/filter/" + filter("Te doen in mijn team") + "/list").body()).contains(own.getId());
        assertThat(daan.post("/task/" + own.getId() + "/assignee", user(login)).statusCode()).isEqualTo(204);
        assertThat(client.get(ALL).body()).contains(own.getId());
    }

    @Test
    void letsTheProjectLeadDivideItsWorkAndNobodyFromOutside() {
        Task asked = setup.ask("bram");
        EngineClient daan = EngineClient.webApp(port, "daan");

        assertThat(daan.get(ALL).body()).contains(asked.getId());
        assertThat(daan.get("/task/" + asked.getId() + "/form-variables").statusCode()).isEqualTo(200);
        assertThat(daan.post("/task/" + asked.getId() + "/assignee", user("anna")).body()).contains("niet in het team");
        assertThat(daan.post("/task/" + asked.getId() + "/assignee", user("petra")).statusCode()).isEqualTo(204);

        assertThat(open(asked)).returns("petra", Task::getAssignee);
        assertThat(EngineClient.rest(port, "bram").get(ALL).body()).doesNotContain(asked.getId());
        assertThat(EngineClient.rest(port, "petra").get(ALL).body()).contains(asked.getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "coby", "fons", "els"})
    void showsNothingToWhoIsNotInvited(String login) {
        setup.join("proefteam", login);
        Task asked = setup.ask("bram");

        for (EngineClient client : EngineClient.both(port, login)) {
            for (String path : List.of("/task", "/process-instance", "/history/process-instance", "/history/task", "/history/activity-instance")) {
                assertThat(client.get(path + "?maxResults=1000").body()).as(path).doesNotContain(asked.getProcessInstanceId(), SetupProbe.TENANT);
            }
            assertThat(client.get("/task/" + asked.getId()).statusCode()).isBetween(400, 499);
            assertThat(client.get("/task/" + asked.getId() + "/form-variables").statusCode()).isBetween(400, 499);
            assertThat(client.post("/task/" + asked.getId() + "/claim", user(login)).statusCode()).isBetween(400, 499);
        }
    }

    @Test
    void leadsToNoDossier() {
        String number = dossiers.open(new Household("Proefhuishouden", null, null, "binnenstad"), "wijkteam-centrum", "anna").reference();
        String tenant = SetupTenant.of("wijkteam-centrum");

        for (String login : List.of("bram", "petra")) {
            setup.join(tenant, login);
            Task asked = setup.ask(tenant, login, number);
            assertThat(EngineClient.rest(port, login).get("/task/" + asked.getId() + "/form-variables").body()).contains("geen toegang tot dit dossier");
        }
    }

    @Test
    void doesNotMakeSomebodyChooseATeam() {
        setup.join(SetupTenant.of("wijkteam-centrum"), "bram");

        assertThat(probe.start("bram")).returns("wijkteam-noord", Task::getTenantId);
    }

    @Test
    void countsForTheWebAppsAtOnce() {
        memberships.leave(SetupProbe.TENANT, "petra");
        Browser tasklist = new Browser(port);
        tasklist.login("petra", "demo", "tasklist");
        String list = "/camunda/api/engine/engine/default" + ALL;
        assertThat(tasklist.get(list).body()).doesNotContain(SetupProbe.TENANT);

        setup.invite("petra");
        Task asked = setup.ask("petra");
        assertThat(tasklist.get(list).body()).contains(asked.getId());

        memberships.leave(SetupProbe.TENANT, "petra");
        assertThat(tasklist.get(list).body()).doesNotContain(asked.getId());
        assertThat(open(asked)).as("given back to the project lead").returns(null, Task::getAssignee);
    }

    private Task open(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }

    private String filter(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult().getId();
    }

    private static String user(String login) {
        return "{\"userId\":\"" + login + "\"}";
    }

    private static String basedOn(String shown) {
        return shown.replaceAll("(?s).*\"basedOnNow\":\\{[^}]*\"value\":\"([^\"]+)\".*", "$1");
    }
}
