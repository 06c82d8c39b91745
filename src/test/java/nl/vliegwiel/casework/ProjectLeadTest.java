package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Daan is a member of both teams and works in Tasklist, where he sets teams up; the work with households is not for him (design §2). */
@ProductTest
@DisplayName("A project lead in Tasklist")
class ProjectLeadTest {

    private static final String CONTACT = "userTask_makeContact";
    private static final String CLAIM = "{\"userId\":\"daan\"}";

    @LocalServerPort
    private int port;
    @Autowired
    private Households households;
    @Autowired
    private TaskService tasks;
    @Autowired
    private FilterService filters;

    @Test
    void seesAndDoesNoTaskOfACase() {
        PlayedHousehold household = households.assessed();
        Task contact = household.open(CONTACT).get(0);

        for (EngineClient daan : EngineClient.both(port, "daan")) {
            assertThat(daan.get("/task?maxResults=1000").body()).doesNotContain("wijkteam-centrum", "wijkteam-noord");
            assertThat(daan.get("/task?processInstanceBusinessKey=" + household.number()).body()).isEqualTo("[]");
            for (String path : new String[] {"", "/form-variables", "/deployed-form", "/variables"}) {
                assertThat(daan.get("/task/" + contact.getId() + path).statusCode()).as(path).isBetween(400, 499);
            }
            assertThat(daan.post("/task/" + contact.getId() + "/claim", CLAIM).statusCode()).isBetween(400, 499);
            assertThat(daan.post("/task/" + contact.getId() + "/assignee", CLAIM).statusCode()).isBetween(400, 499);
            assertThat(daan.post("/task/" + contact.getId() + "/submit-form", "{\"variables\":{}}").statusCode()).isBetween(400, 499);
        }
        assertThat(tasks.createTaskQuery().taskId(contact.getId()).singleResult().getAssignee()).isEqualTo(contact.getAssignee());
    }

    @Test
    void hasTheListsThatEverybodyHas() {
        Map<Boolean, Long> open = filters.createTaskFilterQuery().list().stream().collect(java.util.stream.Collectors.partitioningBy(
                filter -> EngineClient.webApp(port, "daan").get("/filter/" + filter.getId() + "/list").statusCode() == 200,
                java.util.stream.Collectors.counting()));

        assertThat(open.get(true)).as("mine, soon, late, open, all").isEqualTo(5);
        assertThat(filters.createTaskFilterQuery().list()).extracting(Filter::getName).contains("Werk verdelen");
    }
}
