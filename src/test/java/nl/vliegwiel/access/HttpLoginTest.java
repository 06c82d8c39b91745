package nl.vliegwiel.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vliegwiel.product.ProductTest;
import java.net.URI;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@ProductTest
class HttpLoginTest {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private SmallModel model;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FilterService filters;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/user", "/engine-rest/task", "/engine-rest/engine", "/engine-rest/engine/default/task",
        "/engine-rest/%74ask", "/api/signals", "/api/signals/engine", "/api/;x/engine", "/%61pi/anything/engine/"})
    void asksForLogin(String path) {
        ResponseEntity<String> answer = http.getForEntity(URI.create(http.getRootUri() + path), String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getHeaders().getFirst("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void refusesWrongPassword() {
        accounts.create("typo", "Ty", "Po", "right", Role.PARTNER);

        var answer = http.withBasicAuth("typo", "wrong").getForEntity("/engine-rest/task", String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void saysUnderApiWhyItRefuses() {
        ResponseEntity<String> answer = http.getForEntity("/api/signals", String.class);

        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody()).contains("Inloggen is nodig", "\"status\":401");
    }

    @Test
    void showsOnlyTheOwnTeamsTasks() {
        model.start("wijkteam-centrum");

        assertThat(tasksSeenBy("anna")).contains("userTask_doIt");
        assertThat(tasksSeenBy("bram")).doesNotContain("wijkteam-centrum");
        assertThat(tasksSeenBy("petra")).doesNotContain("userTask_doIt");
        assertThat(tasksSeenBy("daan")).as("set-ups, and nothing of cases").doesNotContain("userTask_doIt");
        assertThat(tasksSeenBy("beheer")).isEqualTo("[]");
    }

    @Test
    void listsOpenTasksForTheirRoleAndAllTasksForWhoDividesThem() {
        model.start("wijkteam-noord");

        assertThat(listed("bram", "Te doen in mijn team")).contains("userTask_doIt");
        assertThat(listed("coby", "Te doen in mijn team")).doesNotContain("userTask_doIt");
        assertThat(listed("coby", "Werk verdelen")).contains("userTask_doIt");
        assertThat(http.withBasicAuth("bram", "demo").getForObject("/engine-rest/filter", String.class))
                .doesNotContain("Werk verdelen");
    }

    @Test
    void showsNobodyElsesAccount() {
        var users = http.withBasicAuth("anna", "demo").getForEntity("/engine-rest/user", String.class);

        assertThat(users.getBody()).contains("\"anna\"").doesNotContain("bram");
    }

    @Test
    void showsHealthWithoutLoginAndNoOtherEndpoint() {
        assertThat(http.getForEntity("/actuator/health", String.class).getBody()).isEqualTo("{\"status\":\"UP\"}");
        for (String endpoint : new String[] {"", "/env", "/beans", "/info", "/heapdump", "/metrics"}) {
            assertThat(http.getForEntity("/actuator" + endpoint, String.class).getStatusCode())
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
    }

    private String listed(String login, String filter) {
        String id = filters.createFilterQuery().filterName(filter).singleResult().getId();
        return http.withBasicAuth(login, "demo").getForObject("/engine-rest/filter/" + id + "/list", String.class);
    }

    private String tasksSeenBy(String login) {
        return http.withBasicAuth(login, "demo").getForEntity("/engine-rest/task", String.class).getBody();
    }
}
