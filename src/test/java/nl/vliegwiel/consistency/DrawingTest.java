package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams are for people: all of it is drawn, nothing lies on top of another, and it fits a screen. */
@DisplayName("Every diagram")
class DrawingTest {

    private static final double SCREEN_WIDTH = 1700;
    private static final double SCREEN_HEIGHT = 950;

    static List<Path> models() {
        return Sources.models();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void drawsEveryElementAndEveryFlow(Path file) {
        BpmnModelInstance model = Sources.model(file);
        assertThat(model.getModelElementsByType(FlowNode.class)).allSatisfy(node ->
                assertThat(node.getDiagramElement()).as(node.getId() + " is drawn").isNotNull());
        assertThat(model.getModelElementsByType(SequenceFlow.class)).allSatisfy(flow ->
                assertThat(flow.getDiagramElement().getWaypoints()).as(flow.getId() + " is drawn").hasSizeGreaterThan(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void laysNothingOverAnother(Path file) {
        List<FlowNode> nodes = Sources.model(file).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof BoundaryEvent)).toList();
        List<String> overlaps = new ArrayList<>();
        for (FlowNode one : nodes) {
            for (FlowNode other : nodes) {
                if (one.getId().compareTo(other.getId()) < 0 && one.getParentElement().equals(other.getParentElement())
                        && overlap(bounds(one), bounds(other))) {
                    overlaps.add(one.getId() + " and " + other.getId());
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    /** A model that is divided into phases is looked at phase by phase: each fits a screen, and the whole is at most two wide and two high. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void fitsAScreen(Path file) {
        List<Bounds> phases = Sources.model(file).getModelElementsByType(SubProcess.class).stream()
                .filter(phase -> !phase.triggeredByEvent()).map(DrawingTest::bounds).toList();
        int screens = phases.size() > 1 ? 2 : 1;
        requireWithin(Sources.model(file).getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBounds).toList(), screens);
        phases.forEach(phase -> requireWithin(List.of(phase), 1));
    }

    private static void requireWithin(List<Bounds> all, int screens) {
        double left = all.stream().mapToDouble(Bounds::getX).min().orElseThrow();
        double right = all.stream().mapToDouble(box -> box.getX() + box.getWidth()).max().orElseThrow();
        double top = all.stream().mapToDouble(Bounds::getY).min().orElseThrow();
        double bottom = all.stream().mapToDouble(box -> box.getY() + box.getHeight()).max().orElseThrow();
        assertThat(right - left).as("width").isLessThan(screens * SCREEN_WIDTH);
        assertThat(bottom - top).as("height").isLessThan(screens * SCREEN_HEIGHT);
    }

    private static Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth() && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight() && other.getY() < one.getY() + one.getHeight();
    }
}
