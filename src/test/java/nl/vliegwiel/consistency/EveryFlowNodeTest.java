package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs after all others in the same database: what no test passed is red. Run the whole suite to see it green. */
@ProductTest
@Order(Integer.MAX_VALUE)
@DisplayName("Every flow node")
class EveryFlowNodeTest {

    @Autowired
    private HistoryService history;

    @Test
    void isPassedByATestAtLeastOnce() {
        Set<String> passed = history.createHistoricActivityInstanceQuery().list().stream()
                .map(activity -> activity.getProcessDefinitionKey() + ":" + activity.getActivityId()).collect(Collectors.toSet());
        List<String> never = Sources.models().stream().flatMap(file -> Sources.model(file).getModelElementsByType(FlowNode.class).stream())
                .map(node -> processOf(node) + ":" + node.getId()).filter(node -> !passed.contains(node)).sorted().toList();
        assertThat(never).isEmpty();
    }

    private static String processOf(FlowNode node) {
        var parent = node.getParentElement();
        while (!(parent instanceof org.camunda.bpm.model.bpmn.instance.Process process)) {
            parent = parent.getParentElement();
        }
        return process.getId();
    }
}
