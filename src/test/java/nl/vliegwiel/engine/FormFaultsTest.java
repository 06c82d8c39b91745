package nl.vliegwiel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is wrong with a form comes back in Dutch, field by field, as RFC 9457 problem details. */
@ProductTest
class FormFaultsTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Probe probe;

    @Test
    void namesEveryFieldOfATasksForm() throws Exception {
        Task task = probe.start("anna");
        for (EngineClient anna : EngineClient.both(port, "anna")) {
            HttpResponse<String> answer = anna.post("/task/" + task.getId() + "/submit-form",
                    "{\"variables\":{\"amount\":{\"value\":9},\"nextStep\":{\"value\":\"Typfout\"},\"extra\":{\"value\":\"Getypt\"}}}");

            JsonNode problem = problem(answer);
            assertThat(problem.at("/faults").findValuesAsText("field")).contains("story", "amount", "nextStep", "extra");
            assertThat(problem.at("/faults").findValuesAsText("label")).contains("Verhaal", "Aantal", "Verder?");
            assertThat(problem.at("/message").asText()).contains("Verhaal: ").doesNotContain("Cannot", "Typfout", "Getypt");
        }
    }

    @Test
    void namesTheFieldsOfAStartForm() throws Exception {
        probe.start("anna");

        JsonNode problem = problem(EngineClient.webApp(port, "anna").post("/process-definition/key/probe/submit-form",
                "{\"variables\":{\"title\":{\"value\":\"" + "x".repeat(41) + "\"},\"extra\":{\"value\":1}}}"));

        assertThat(problem.at("/faults").findValuesAsText("field")).containsExactlyInAnyOrder("title", "extra");
        assertThat(problem.at("/message").asText()).doesNotContain("Cannot", "xxx");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "story | {\"value\":5,\"type\":\"Integer\"}",
        "story | {\"value\":\"[1]\",\"type\":\"Json\"}",
        "amount | {\"value\":\"drie\",\"type\":\"String\"}",
        "day | {\"value\":\"2026-02-30\",\"type\":\"String\"}",
        "tags | {\"value\":\"geen lijst\",\"type\":\"Json\"}",
        "tags | {\"value\":\"a\",\"type\":\"String\"}"
    })
    void refusesAWrongTypeWithTheField(String field, String value) throws Exception {
        Task task = probe.start("anna");

        HttpResponse<String> answer = EngineClient.rest(port, "anna").post("/task/" + task.getId() + "/submit-form",
                "{\"variables\":{\"" + field + "\":" + value + "}}");

        assertThat(problem(answer).at("/faults").findValuesAsText("field")).contains(field);
    }

    @Test
    void refusesATypedBusinessKeyInDutch() throws Exception {
        probe.start("anna");

        JsonNode problem = problem(EngineClient.rest(port, "anna").post("/process-definition/key/probe/submit-form",
                "{\"variables\":{\"title\":{\"value\":\"Proef\"}},\"businessKey\":\"Jansen\"}"));

        assertThat(problem.at("/message").asText()).contains("Het nummer komt vanzelf").doesNotContain("Jansen");
    }

    @Test
    void refusesToGoRoundTheFormInDutch() throws Exception {
        Task task = probe.start("anna");

        JsonNode problem = problem(EngineClient.webApp(port, "anna").post("/task/" + task.getId() + "/complete", "{}"));

        assertThat(problem.at("/message").asText()).isEqualTo("Dit kan alleen met het formulier van de taak.");
    }

    private static JsonNode problem(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        return new ObjectMapper().readTree(answer.body());
    }
}
