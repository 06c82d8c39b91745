package nl.vliegwiel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.engine.tenant.TenantVariables;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people with the same dossier: nobody overwrites the other without knowing, and whoever is second reads why. */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class StaleFormTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Probe probe;
    @Autowired
    private ProbeNoteForm notes;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TaskService tasks;

    private EngineClient anna;
    private EngineClient amir;
    private String number;
    private String first;
    private String second;

    @BeforeEach
    void start() {
        anna = EngineClient.rest(port, "anna");
        amir = EngineClient.webApp(port, "amir");
        number = dossiers.open(new Household("Proefhuishouden", null, null, "binnenstad"), "wijkteam-centrum", "anna").reference();
        notes.open(number);
        probe.deployNote();
        ProcessInstance instance = runtime.createProcessInstanceByKey("probe-note").businessKey(number)
                .setVariable(TenantVariables.TEAM.name(), "wijkteam-centrum").execute();
        first = tasks.createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKey("userTask_first").singleResult().getId();
        second = tasks.createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKey("userTask_second").singleResult().getId();
    }

    @AfterEach
    void apart() {
        notes.waitFor(1);
    }

    @Test
    void tellsTheSecondThatTheDossierIsNewerAndOverwritesNothing() throws Exception {
        claim(anna, "anna", first);
        claim(amir, "amir", second);
        String seenByAmir = basedOn(amir, second);
        assertThat(submit(anna, first, "Van anna", basedOn(anna, first)).statusCode()).isEqualTo(204);

        HttpResponse<String> answer = submit(amir, second, "Van amir", seenByAmir);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Iemand anders heeft dit intussen gewijzigd").doesNotContain("Van a");
        assertThat(notes.note(number)).isEqualTo("Van anna");
        assertThat(submit(amir, second, "Van amir", basedOn(amir, second)).statusCode()).isEqualTo(204);
    }

    @Test
    void tellsTheSecondThatTheTaskIsGone() throws Exception {
        claim(anna, "anna", first);
        String seen = basedOn(anna, first);
        submit(anna, first, "Eerste keer", seen);

        for (EngineClient client : List.of(anna, amir)) {
            HttpResponse<String> answer = submit(client, first, "Tweede keer", seen);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(message(answer)).startsWith("Deze taak is er niet meer");
        }
        assertThat(message(amir.post("/task/" + first + "/claim", "{\"userId\":\"amir\"}"))).startsWith("Deze taak is er niet meer");
        assertThat(notes.note(number)).isEqualTo("Eerste keer");
    }

    @Test
    void letsOneOfTwoWhoSubmitAtTheSameTimeWin() throws Exception {
        claim(anna, "anna", first);
        EngineClient annaElsewhere = EngineClient.webApp(port, "anna");
        String seen = basedOn(anna, first);
        notes.waitFor(2);
        var one = CompletableFuture.supplyAsync(() -> submit(anna, first, "Een", seen));
        var other = CompletableFuture.supplyAsync(() -> submit(annaElsewhere, first, "Ander", seen));

        HttpResponse<String> winner = Stream.of(one.get(), other.get()).filter(answer -> answer.statusCode() == 204).findFirst().orElseThrow();
        HttpResponse<String> loser = winner == one.get() ? other.get() : one.get();

        assertThat(loser.statusCode()).isEqualTo(409);
        assertThat(message(loser)).startsWith("Een collega was u net voor. Er is niets opgeslagen.");
        assertThat(notes.note(number)).isEqualTo(winner == one.get() ? "Een" : "Ander");
    }

    @Test
    void saysInDutchThatAColleagueHasTheTask() throws Exception {
        claim(anna, "anna", first);

        HttpResponse<String> answer = amir.post("/task/" + first + "/claim", "{\"userId\":\"amir\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(message(answer)).startsWith("Een collega heeft deze taak.");
    }

    @Test
    void tellsOneOfTwoWhoClaimAtTheSameTime() throws Exception {
        var answers = Stream.of(anna, amir).map(person -> CompletableFuture.supplyAsync(() ->
                person.post("/task/" + first + "/claim", "{\"userId\":\"" + (person == anna ? "anna" : "amir") + "\"}"))).toList();
        HttpResponse<String> loser = answers.get(0).get().statusCode() == 204 ? answers.get(1).get() : answers.get(0).get();

        assertThat(loser.statusCode()).isIn(403, 409);
        assertThat(message(loser)).startsWith("Een collega");
    }

    @Test
    void tellsOfATechnicalFaultWithoutWhatTheDatabaseSays(CapturedOutput log) throws Exception {
        claim(anna, "anna", first);

        HttpResponse<String> answer = submit(anna, first, ProbeNoteForm.TWICE + " Jansen", basedOn(anna, first));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(message(answer)).contains("technische fout", "Er is niets opgeslagen").doesNotContain("Jansen");
        assertThat(log).contains("DuplicateKeyException").doesNotContain(ProbeNoteForm.TWICE);
        assertThat(notes.note(number)).isNull();
    }

    private static void claim(EngineClient client, String login, String task) {
        assertThat(client.post("/task/" + task + "/claim", "{\"userId\":\"" + login + "\"}").statusCode()).isEqualTo(204);
    }

    private static String basedOn(EngineClient client, String task) throws Exception {
        return new ObjectMapper().readTree(client.get("/task/" + task + "/form-variables").body()).at("/basedOnNow/value").asText();
    }

    private static HttpResponse<String> submit(EngineClient client, String task, String note, String basedOn) {
        return client.post("/task/" + task + "/submit-form",
                "{\"variables\":{\"note\":{\"value\":\"" + note + "\"},\"basedOn\":{\"value\":\"" + basedOn + "\"}}}");
    }

    private static String message(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body()).at("/message").asText();
    }
}
