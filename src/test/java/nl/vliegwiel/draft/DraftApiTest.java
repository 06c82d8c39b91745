package nl.vliegwiel.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.Probe;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form that no Java knows, with a draft in it: the same for every form. */
@ProductTest
@DisplayName("A draft")
class DraftApiTest {

    private static final String START = "/api/desk/drafts/start/probe";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;
    @Autowired
    private Probe probe;
    @Autowired
    private Player player;
    @Autowired
    private TaskService tasks;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ForgettingDrafts forgetting;
    @Autowired
    private TimeMachine time;
    @Autowired
    private JdbcClient jdbc;

    private Browser anna;
    private Browser amir;
    private Task task;
    private String place;

    @BeforeEach
    void open() {
        anna = person("anna");
        amir = person("amir");
        task = probe.start("anna");
        place = "/api/desk/drafts/" + task.getId();
    }

    @AfterEach
    void forget() {
        probe.forget();
        jdbc.sql("delete from form_draft").update(); // a draft outlives its task
    }

    @Test
    void fillsTheFormAgainForWhoTypedIt() throws Exception {
        assertThat(read(anna.get(place)).at("/revision").asInt()).isZero();

        JsonNode saved = read(save(anna, 0, "{\"story\": \"Half ver\", \"amount\": 99, \"tags\": [\"a\"], \"basedOn\": \"x\"}"));

        assertThat(saved.at("/revision").asInt()).isPositive();
        assertThat(saved.at("/number").asText()).isEqualTo(read(anna.get(place)).at("/number").asText());
        assertThat(saved.at("/savedAt").asText()).isNotEmpty();
        JsonNode form = form(anna);
        assertThat(form.at("/story/value").asText()).isEqualTo("Half ver");
        assertThat(form.at("/amount/value").asInt()).as("more than the form takes").isEqualTo(99);
        assertThat(form.at("/tags/value").asText()).isEqualTo("[\"a\"]");
        assertThat(form.has("basedOn")).as("what is worked out is no draft").isFalse();
        assertThat(read(anna.get(place)).at("/keys").toString()).isEqualTo("[\"story\",\"amount\",\"tags\"]");
    }

    @Test
    void isShownToNobodyElse() throws Exception {
        save(anna, 0, "{\"story\": \"Van anna\"}");

        assertThat(form(amir).has("story")).isFalse();
        assertThat(amir.get(place).body()).contains("\"revision\":0").doesNotContain("Van anna");
    }

    @Test
    void isAnsweredToAnotherTeamLikeOneThatDoesNotExist() {
        Browser bram = person("bram");
        String nowhere = "/api/desk/drafts/00000000-0000-0000-0000-000000000000";

        assertThat(bram.get(place).statusCode()).isEqualTo(404);
        assertThat(bram.get(place).body().replace(place, "")).isEqualTo(bram.get(nowhere).body().replace(nowhere, ""));
        assertThat(bram.put(place, draft(0, "{\"story\": \"x\"}")).statusCode()).isEqualTo(404);
        assertThat(person("fons").get(START).statusCode()).as("who may not start it").isEqualTo(404);
        assertThat(anna.get("/api/desk/drafts/start/unknown").statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get(place).statusCode()).isEqualTo(401);
    }

    @Test
    void isNotOverwrittenByAnotherWindow() throws Exception {
        int first = revision(save(anna, 0, "{\"story\": \"Eerste venster\"}"));

        for (int seen : new int[] {0, first + 1}) {
            HttpResponse<String> answer = save(anna, seen, "{\"story\": \"Tweede venster\"}");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(read(answer).at("/kind").asText()).isEqualTo("elsewhere");
            assertThat(revision(answer)).isEqualTo(first);
        }
        assertThat(save(anna, 0, "{}").statusCode()).as("nor emptied").isEqualTo(409);
        assertThat(form(anna).at("/story/value").asText()).isEqualTo("Eerste venster");
        assertThat(revision(save(anna, first, "{\"story\": \"Tweede venster\"}"))).isEqualTo(first + 1);
    }

    @Test
    void isNotTakenForAnEarlierOneInTheSameForm() throws Exception {
        int earlier = revision(save(anna, 0, "{\"story\": \"Weggegooid\"}"));
        anna.delete(place);
        save(anna, 0, "{\"story\": \"Opnieuw begonnen\"}");

        assertThat(save(anna, earlier, "{\"story\": \"Uit een oud venster\"}").statusCode()).isEqualTo(409);
        assertThat(form(anna).at("/story/value").asText()).isEqualTo("Opnieuw begonnen");
    }

    @Test
    void keepsAFieldThatWasEmptied() throws Exception {
        int first = revision(save(anna, 0, "{\"story\": null}"));

        assertThat(form(anna).at("/story").toString()).contains("\"value\":null");
        assertThat(read(save(anna, first, "{}")).at("/revision").asInt()).as("nothing is left of it").isZero();
        assertThat(rows()).isZero();
    }

    @Test
    void holdsWhatTheFormHasFieldsForAndNothingElse() {
        HttpResponse<String> answer = save(anna, 0, "{\"secret\": \"Jansen\", \"tags\": \"Jansen\", \"story\": [\"Jansen\"]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Dit formulier kent dit veld niet.", "Kenmerken", "Verhaal").doesNotContain("Jansen");
        for (String body : new String[] {"", "[]", "{\"revision\": -1, \"values\": {}}", "{\"revision\": 0}", "{\"revision\": 0, \"values\": []}"}) {
            assertThat(anna.put(place, body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(save(anna, 0, "{\"story\": \"" + "x".repeat(300_000) + "\"}").statusCode()).isEqualTo(413);
        assertThat(rows()).isZero();
    }

    @Test
    void takesAnyCharacter() throws Exception {
        save(anna, 0, "{\"story\": \"\\u0000 \\ud83d é\"}");

        assertThat(form(anna).at("/story/value").asText()).hasSize(5);
    }

    @Test
    void comesBackAsTextWhenAColleagueTakesTheTask() throws Exception {
        save(amir, 0, "{\"story\": \"Van amir\", \"nextStep\": \"GO_ON\", \"tags\": [\"b\"], \"day\": null}");
        tasks.setAssignee(task.getId(), "anna");

        JsonNode told = read(amir.get(place));
        assertThat(told.at("/takenBy").asText()).isEqualTo("Anna de Wit");
        assertThat(told.at("/text").asText()).isEqualTo("Verhaal: Van amir\nVerder?: Ja\nKenmerken: B");
        assertThat(form(amir).has("story")).as("and is laid over no form of somebody else's").isFalse();

        HttpResponse<String> late = save(amir, 1, "{\"story\": \"Nog iets\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(read(late).at("/kind").asText()).isEqualTo("taken");
        assertThat(read(late).at("/text").asText()).isEqualTo("Verhaal: Nog iets");
        assertThat(amir.delete(place).statusCode()).isEqualTo(204);
        assertThat(amir.get(place).body()).doesNotContain("text");
    }

    @Test
    void goesWithTheTaskOfWhoDoesItAndStaysForAColleague() {
        save(anna, 0, "{\"story\": \"Kort\"}");
        save(amir, 0, "{\"story\": \"Anders\"}");

        player.work("anna", task, Map.of("story", "Kort", "nextStep", "GO_ON"));

        assertThat(jdbc.sql("select login from form_draft where place = ?").param(task.getId()).query(String.class).list()).containsExactly("amir");
        assertThat(amir.get(place).statusCode()).as("the form itself is gone").isEqualTo(404);
        assertThat(amir.delete(place).statusCode()).isEqualTo(204);
        assertThat(rows()).as("once it is a note, or thrown away").isZero();
    }

    @Test
    void staysWhenTheProcessEndsByItself() {
        save(anna, 0, "{\"story\": \"Weer\"}");

        runtime.deleteProcessInstance(task.getProcessInstanceId(), null);

        assertThat(rows()).isOne();
        anna.delete(place);
    }

    @Test
    void staysWhenTheFormIsRefused() throws Exception {
        save(anna, 0, "{\"story\": \"Kort\"}");

        anna.post("/camunda/api/engine/engine/default/task/" + task.getId() + "/submit-form", "{\"variables\": {\"story\": {\"value\": \"Kort\"}}}");

        assertThat(form(anna).at("/story/value").asText()).isEqualTo("Kort");
    }

    @Test
    void waitsInAFormThatStartsSomethingUntilItIsStarted() {
        assertThat(anna.put(START, draft(0, "{\"title\": \"Half onderw\"}")).statusCode()).isEqualTo(200);

        assertThat(startForm(anna)).contains("\"defaultValue\":\"Half onderw\"");
        assertThat(startForm(amir)).doesNotContain("Half");
        player.start("anna", "probe", Map.of("title", "Heel onderwerp"));
        assertThat(startForm(anna)).doesNotContain("Half");
    }

    @Test
    void saysThatTheDossierChangedSince() throws Exception {
        String shown = read(anna.get(place)).at("/basedOn").asText();
        anna.put(place, "{\"revision\": 0, \"values\": {\"story\": \"Half\"}, \"basedOn\": \"" + shown + "\"}");
        assertThat(read(anna.get(place)).at("/changed").asBoolean()).isFalse();

        jdbc.sql("update form_draft set based_on = '0123456789abcdef'").update();

        assertThat(read(anna.get(place)).at("/changed").asBoolean()).isTrue();
    }

    @Test
    void isForgottenWhenNobodyComesBackToIt() {
        save(anna, 0, "{\"story\": \"Lang geleden\"}");
        time.goTo(Instant.now().plus(Duration.ofDays(29)));
        assertThat(forgetting.forget()).isZero();

        time.goTo(Instant.now().plus(Duration.ofDays(31)));

        assertThat(forgetting.forget()).isOne();
    }

    private Browser person(String login) {
        Browser browser = new Browser(port);
        if (browser.login(login, "demo", "tasklist").statusCode() != 200) {
            browser.login(login, "demo", "cockpit");
        }
        return browser;
    }

    private HttpResponse<String> save(Browser person, int seen, String values) {
        return person.put(place, draft(seen, values));
    }

    private static String draft(int seen, String values) {
        return "{\"revision\": " + seen + ", \"values\": " + values + "}";
    }

    private JsonNode form(Browser person) throws Exception {
        return read(person.get("/camunda/api/engine/engine/default/task/" + task.getId() + "/form-variables?deserializeValues=false"));
    }

    private static String startForm(Browser person) {
        return person.get("/camunda/api/engine/engine/default/process-definition/key/probe/deployed-start-form").body();
    }

    private static JsonNode read(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    private static int revision(HttpResponse<String> answer) throws Exception {
        return read(answer).at("/revision").asInt();
    }

    private int rows() {
        return jdbc.sql("select count(*) from form_draft").query(Integer.class).single();
    }
}
