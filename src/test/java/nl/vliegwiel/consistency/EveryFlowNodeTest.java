package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.product.FlowNodesPassed;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs after all others: what no test passed is red. Run the whole suite to see it green. */
@Tag("afterwards")
@DisplayName("Every flow node")
class EveryFlowNodeTest {

    @Test
    void isPassedByATestAtLeastOnce() throws IOException {
        Set<String> passed = FlowNodesPassed.all();
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
