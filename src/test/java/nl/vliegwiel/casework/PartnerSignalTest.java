package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
@DisplayName("A partner's signal")
class PartnerSignalTest {

    @Autowired
    private TestRestTemplate http;
    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private JdbcClient jdbc;

    private final String name = Households.newName();
    private final String key = UUID.randomUUID().toString();

    @Test
    void reachesTheTeamOfTheNeighbourhoodAndNobodyElse() {
        PlayedHousehold household = received(send(key, signal()));

        assertThat(household.open("userTask_assessSignal")).extracting(Task::getTenantId).containsExactly("wijkteam-noord");
        assertThat(seenBy("bram", household)).hasSize(1);
        assertThat(seenBy("anna", household)).isEmpty();
        assertThat(household.report("received_by")).isEqualTo("petra");
    }

    @Test
    void opensACaseAsAnyOther() {
        PlayedHousehold household = received(send(key, signal())).work("bram", "userTask_assessSignal", Answers.AS_PROPOSED);

        assertThat(household.ends("signal")).containsExactly("endEvent_passedToDossier");
        assertThat(household.open("userTask_makeContact")).extracting(Task::getAssignee).containsExactly("bram");
    }

    @Test
    void isTakenOnceWhenItIsSentTwice() {
        var first = send(key, signal());
        var second = send(key, signal());

        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(received(first).openTasks()).containsExactly("userTask_assessSignal");
        assertThat(known()).isOne();
    }

    @Test
    void isRefusedWhenItsKeyWasUsedForAnother() {
        send(key, signal());

        var refusal = problem(send(key, Answers.with(signal(), Map.of("urgency", "HIGH"))), HttpStatus.UNPROCESSABLE_ENTITY);

        assertThat(refusal.get("title")).isEqualTo("Deze Idempotency-Key is al gebruikt");
        assertThat(known()).isOne();
    }

    @Test
    void isRefusedWithEveryFaultNamedAndNothingKept() {
        var refusal = problem(send(key, Answers.with(signal(),
                Map.of("neighbourhood", "geheimwijk", "birthDate", "2020-02-30", "extra", "geheim"))), HttpStatus.BAD_REQUEST);

        assertThat(refusal.get("faults")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
                .extracting(fault -> fault.get("field")).containsExactlyInAnyOrder("neighbourhood", "birthDate", "extra");
        assertThat(refusal.toString()).doesNotContain("geheim");
        assertThat(known()).isZero();
    }

    private Map<String, Object> signal() {
        return Answers.with(Answers.signal("Familie " + name, name + "straat 1", "noorderpark"), Map.of("urgency", "NORMAL"));
    }

    @SuppressWarnings("rawtypes")
    private ResponseEntity<Map> send(String idempotencyKey, Map<String, Object> body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("Idempotency-Key", idempotencyKey);
        return http.withBasicAuth("petra", "demo").postForEntity("/api/signals", new HttpEntity<>(body, headers), Map.class);
    }

    private PlayedHousehold received(@SuppressWarnings("rawtypes") ResponseEntity<Map> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        return households.known((String) answer.getBody().get("number"));
    }

    private static Map<?, ?> problem(@SuppressWarnings("rawtypes") ResponseEntity<Map> answer, HttpStatus status) {
        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        return answer.getBody();
    }

    private long known() {
        return jdbc.sql("select count(*) from signal where household_name = ?").param("Familie " + name).query(Long.class).single();
    }

    private List<Task> seenBy(String login, PlayedHousehold household) {
        return player.tasks(login, household.signal(), "userTask_assessSignal");
    }
}
