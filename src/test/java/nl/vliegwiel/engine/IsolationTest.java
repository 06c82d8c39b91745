package nl.vliegwiel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.product.Texts;
import nl.vliegwiel.team.SetupTenant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People of another team see nothing of a team's cases and touch nothing, whatever rights they have on the shared models (design §2). */
@ProductTest
class IsolationTest {

    private static final int SEEN_BY_THE_OWN_TEAM = 50;

    @LocalServerPort
    private int port;
    @Autowired
    private DoorsProbe probe;
    @Autowired
    private TaskService tasks;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ManagementService management;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private DossierAccess access;
    @Autowired
    private SetupProbe setup;

    private String outsider;

    @AfterEach
    void withdraw() {
        setup.forget();
        if (outsider != null) {
            probe.withdrawEverything(outsider);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bram", "els", "gijs"})
    void anotherTeamSeesAndTouchesNothing(String login) {
        outsider = login;
        Map<String, String> known = probe.start();
        probe.grantEverything(login);
        List<String> leaks = new ArrayList<>();
        for (EngineClient client : EngineClient.both(port, login)) {
            Map<String, String> before = answers(client, known);
            Map<String, String> ids = probe.start();
            answers(client, known).forEach((path, answer) -> report(leaks, !answer.equals(before.get(path)), path, answer));
            look(client, ids, leaks);
            touch(client, login, ids, leaks);
            assertUntouched(ids);
        }

        assertThat(leaks).isEmpty();
    }

    @Test
    void somebodyWhoIsInvitedToTheTeamsSetUpSeesAndTouchesNothing() {
        setup.join(SetupTenant.of("wijkteam-centrum"), "bram");

        anotherTeamSeesAndTouchesNothing("bram");
    }

    /** Without this, the tests above would also be green when nobody sees anything. */
    @Test
    void theOwnTeamSeesThemAll() {
        outsider = "amir";
        probe.grantEverything(outsider);
        EngineClient amir = EngineClient.rest(port, outsider);
        Map<String, String> known = probe.start();
        Map<String, String> before = answers(amir, known);
        Map<String, String> ids = probe.start();
        List<String> seen = new ArrayList<>();
        look(amir, ids, seen);
        answers(amir, known).forEach((path, answer) -> report(seen, !answer.equals(before.get(path)), path, answer));

        assertThat(seen.stream().map(line -> line.split(" -> ")[0]).distinct()).hasSizeGreaterThan(SEEN_BY_THE_OWN_TEAM);
    }

    @Test
    void anotherTeamSeesNoDossier() {
        String number = dossiers.open(new Household("Proefhuishouden", null, null, "binnenstad"), "wijkteam-centrum", "anna").reference();

        assertThat(access.allows(Set.of("wijkteam-centrum"), number)).isTrue();
        assertThat(access.allows(Set.of("wijkteam-noord", "specialistenteam"), number)).isFalse();
        assertThat(access.allows(Set.of(), number)).isFalse();
    }

    private static Map<String, String> answers(EngineClient client, Map<String, String> ids) {
        Map<String, String> answers = new LinkedHashMap<>();
        lines("SAME ").forEach(path -> answers.put(path, client.get(filled(path, ids)).body()));
        return answers;
    }

    private static void look(EngineClient client, Map<String, String> ids, List<String> leaks) {
        Collection<String> secrets = ids.entrySet().stream()
                .filter(id -> !Set.of("filter", "definition", "jobDefinition").contains(id.getKey())).map(Map.Entry::getValue).toList();
        lines("SEE ").forEach(path -> {
            HttpResponse<String> answer = client.get(filled(path, ids));
            report(leaks, answer.statusCode() < 400 && secrets.stream().anyMatch(answer.body()::contains), path, answer.body());
            report(leaks, answer.statusCode() < 400 && path.matches("/(task|process-instance|job|incident|external-task)/\\{.*"), path, answer.body());
        });
    }

    private static void touch(EngineClient client, String login, Map<String, String> ids, List<String> leaks) {
        lines("TOUCH ").map(line -> line.split(" ", 3)).forEach(door -> {
            String body = door.length == 3 ? door[2].replace("$", login) : "";
            HttpResponse<String> answer = client.send(door[0], filled(door[1], ids), "application/json", body);
            report(leaks, answer.statusCode() < 400, String.join(" ", door), answer.statusCode() + answer.body());
        });
    }

    private void assertUntouched(Map<String, String> ids) {
        assertThat(tasks.createTaskQuery().taskId(ids.get("task")).taskAssignee("anna").taskPriority(50).tenantIdIn("wijkteam-centrum").count()).isOne();
        assertThat(tasks.createTaskQuery().taskId(ids.get("bare")).taskUnassigned().count()).isOne();
        assertThat(runtime.createProcessInstanceQuery().processInstanceId(ids.get("instance")).active().count()).isOne();
        assertThat(runtime.createIncidentQuery().incidentId(ids.get("incident")).count()).isOne();
        assertThat(management.createJobQuery().jobId(ids.get("job")).noRetriesLeft().active().count()).isOne();
    }

    private static void report(List<String> leaks, boolean leak, String request, String answer) {
        if (leak) {
            leaks.add(request + " -> " + answer.substring(0, Math.min(answer.length(), 300)));
        }
    }

    private static Stream<String> lines(String kind) {
        return Texts.lines("/probe/isolation.txt").filter(line -> line.startsWith(kind)).map(line -> line.substring(kind.length()));
    }

    private static String filled(String path, Map<String, String> ids) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }
}
