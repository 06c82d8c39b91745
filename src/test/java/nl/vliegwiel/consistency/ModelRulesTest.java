package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.access.Role;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules for models (style: names, forms, groups, time to live), so that a slip is red here and not in a running dossier. */
@DisplayName("Every model")
class ModelRulesTest {

    private static final Pattern ID = Pattern.compile("(startEvent|endEvent|userTask|serviceTask|businessRuleTask|sendTask|receiveTask|callActivity"
            + "|gateway|timerEvent|messageEvent|conditionalEvent|escalationEvent|boundaryEvent|subProcess)_[a-z][A-Za-z]+");
    private static final Pattern MESSAGE = Pattern.compile("[a-z-]+\\.[a-z][A-Za-z]+");
    private static final Pattern BEAN = Pattern.compile("\\$\\{[a-z][A-Za-z]+Delegate}");
    private static final Set<String> GROUPS = Stream.of(Role.values()).map(Role::group).collect(Collectors.toSet());

    static List<Path> models() {
        return Sources.models();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isNamedAfterItsFileAndKeepsItsHistoryForAWhile(Path file) {
        for (Process process : all(file, Process.class)) {
            assertThat(process.getId()).startsWith(Sources.key(file)).matches("[a-z][a-z-]+");
            assertThat(process.getName()).isNotBlank();
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        }
        assertThat(all(file, Process.class)).extracting(Process::getId).contains(Sources.key(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void namesEveryElementByAVerbPhraseAndLabelsItInDutch(Path file) {
        List<String> faults = new ArrayList<>();
        for (FlowNode node : all(file, FlowNode.class)) {
            if (!ID.matcher(node.getId()).matches()) {
                faults.add(node.getId() + " is no verb phrase with its type");
            }
            if (!(node instanceof Gateway gateway && gateway.getOutgoing().size() < 2) && blank(node.getName())) {
                faults.add(node.getId() + " has no label");
            }
        }
        for (SequenceFlow flow : all(file, SequenceFlow.class)) {
            if (flow.getConditionExpression() != null && blank(flow.getName())) {
                faults.add(flow.getId() + " has a condition and no label");
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The engine hands it out as the task's description, and cards show it: a sentence of the model's own, in which no value is filled in. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void saysOfEveryUserTaskWhatIsAskedInOneShortSentence(Path file) {
        for (UserTask task : all(file, UserTask.class)) {
            assertThat(task.getDocumentations()).as(task.getId()).hasSize(1);
            assertThat(task.getDocumentations().iterator().next().getTextContent()).as(task.getId()).matches("[A-Z][^$#{}]{9,88}[.?]");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void givesEveryUserTaskAFormOfTheSameDeploymentAndAGroupThatExists(Path file) {
        for (UserTask task : all(file, UserTask.class)) {
            assertThat(formKeys()).as(task.getId()).contains(task.getCamundaFormRef());
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
            assertThat(task.getCamundaCandidateGroupsList()).as(task.getId()).isNotEmpty().allMatch(GROUPS::contains);
        }
        for (StartEvent start : all(file, StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                assertThat(formKeys()).as(start.getId()).contains(start.getCamundaFormRef());
                assertThat(start.getCamundaFormRefBinding()).isEqualTo("deployment");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void callsServicesAsynchronouslyAndByBeanName(Path file) {
        for (ServiceTask task : all(file, ServiceTask.class)) {
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).matches(BEAN);
            assertThat(task.isCamundaAsyncBefore()).as(task.getId() + " is asynchronous").isTrue();
            assertThat(task.getCamundaClass()).as(task.getId()).isNull();
            assertThat(task.getCamundaExpression()).as(task.getId()).isNull();
        }
        assertThat(Sources.text(file)).doesNotContain("camunda:class=", "camunda:script", "scriptTask", "camunda:expression=");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void callsModelsAndDecisionsThatExistUnderTheSameNumber(Path file) {
        Set<String> keys = Sources.models().stream().flatMap(model -> all(model, Process.class).stream()).map(Process::getId)
                .collect(Collectors.toSet());
        for (CallActivity call : all(file, CallActivity.class)) {
            assertThat(keys).as(call.getId()).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("deployment");
            assertThat(Sources.text(file)).contains("businessKey=\"#{execution.processBusinessKey}\"");
        }
        Set<String> decisions = Sources.decisions().stream().map(Sources::key).collect(Collectors.toSet());
        for (BusinessRuleTask task : all(file, BusinessRuleTask.class)) {
            assertThat(decisions).as(task.getId()).contains(task.getCamundaDecisionRef());
            assertThat(task.getCamundaDecisionRefBinding()).as(task.getId()).isEqualTo("deployment");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void namesMessagesByTheProcessAndTheFact(Path file) {
        for (Message message : all(file, Message.class)) {
            assertThat(message.getName()).matches(MESSAGE);
            assertThat(message.getName()).startsWith(Sources.key(file) + ".");
        }
    }

    @Test
    void waitsOnlyForMessagesThatSomeCodeSends() {
        String code = Sources.files("src/main/java", ".java").stream().map(Sources::text).collect(Collectors.joining());
        List<String> unsent = Sources.models().stream().flatMap(file -> all(file, Message.class).stream()).map(Message::getName)
                .filter(name -> !code.contains('"' + name + '"')).toList();
        assertThat(unsent).isEmpty();
    }

    @Test
    void receivesEveryMessageThatCodeSends() {
        Set<String> known = Sources.models().stream().flatMap(file -> all(file, Message.class).stream()).map(Message::getName)
                .collect(Collectors.toSet());
        Set<String> processes = Sources.models().stream().map(Sources::key).collect(Collectors.toSet());
        Pattern literal = Pattern.compile("\"([a-z-]+)\\.([a-z][A-Za-z]+)\"");
        List<String> lost = Sources.files("src/main/java", ".java").stream().map(Sources::text).flatMap(text -> literal.matcher(text).results())
                .filter(found -> processes.contains(found.group(1))).map(found -> found.group(1) + "." + found.group(2))
                .filter(name -> !known.contains(name)).toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void usesEveryForm() {
        Set<String> used = Sources.models().stream().flatMap(file -> Stream.concat(
                all(file, UserTask.class).stream().map(UserTask::getCamundaFormRef),
                all(file, StartEvent.class).stream().map(StartEvent::getCamundaFormRef))).collect(Collectors.toSet());
        assertThat(formKeys()).isSubsetOf(used);
    }

    private static Set<String> formKeys() {
        return Sources.forms().stream().map(Sources::key).collect(Collectors.toSet());
    }

    private static <T extends BaseElement> List<T> all(Path file, Class<T> type) {
        BpmnModelInstance model = Sources.model(file);
        return List.copyOf(model.getModelElementsByType(type));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
