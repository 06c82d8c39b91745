package nl.vliegwiel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A model with forms that no Java knows, deployed at run time as a project lead would (design §1). */
@ProductTest
@DisplayName("A form without a record")
class GenericFormTest {

    @Autowired
    private Player player;
    @Autowired
    private Probe probe;
    @Autowired
    private TaskService tasks;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private HistoryService history;
    @Autowired
    private JdbcTemplate jdbc;

    private Task task;

    @AfterEach
    void forget() {
        probe.forget();
    }

    @BeforeEach
    void start() {
        task = probe.start("anna");
    }

    @Test
    void goesToTheAnswerStoreAndOnlyItsMarkedDecisionToTheEngine() {
        player.work("anna", task, Map.of("story", "Een <b>lang</b> verhaal", "nextStep", "GO_ON", "tags", List.of("a"), "day", "2026-02-28"));

        assertThat(jdbc.queryForList("select answers from form_answers where form_id = 'probe-generic' order by answered_at desc", String.class).get(0))
                .contains("Een <b>lang</b> verhaal", "\"day\":\"2026-02-28\"", "\"tags\":[\"a\"]");
        assertThat(runtime.getVariables(task.getProcessInstanceId())).containsOnlyKeys("nextStep").containsEntry("nextStep", "GO_ON");
        assertThat(history.createHistoricDetailQuery().processInstanceId(task.getProcessInstanceId()).formFields().count()).isZero();
    }

    @Test
    void reportsEveryFaultTogetherWithItsLabelAndNothingOfWhatWasTyped() {
        Map<String, Object> bad = new HashMap<>();
        bad.put("story", "x".repeat(101));
        bad.put("amount", 9);
        bad.put("day", "2026-02-30");
        bad.put("nextStep", "ELSEWHERE");
        bad.put("tags", List.of("c"));

        assertThatThrownBy(() -> player.work("anna", task, bad))
                .hasMessageContainingAll("Verhaal", "100", "Aantal", "Dag", "Verder?", "Kenmerken")
                .hasMessageNotContaining("xxx").hasMessageNotContaining("ELSEWHERE").hasMessageNotContaining("2026-02-30");
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void neitherRequiresNorStoresAHiddenField() {
        player.work("anna", task, Map.of("story", "Kort", "nextStep", "GO_ON", "why", "Verborgen"));

        assertThat(jdbc.queryForList("select answers from form_answers where form_id = 'probe-generic' order by answered_at desc", String.class).get(0))
                .doesNotContain("Verborgen");
    }

    @Test
    void refusesAnUnknownKey() {
        assertThatThrownBy(() -> player.work("anna", task, Map.of("story", "Kort", "nextStep", "GO_ON", "extra", "waarde")))
                .hasMessageContaining("Onbekend veld").hasMessageNotContaining("waarde");
    }
}
