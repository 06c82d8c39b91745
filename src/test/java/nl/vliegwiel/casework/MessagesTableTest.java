package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.casework.MessageScene.Heard;
import nl.vliegwiel.casework.MessageScene.Stage;
import nl.vliegwiel.consistency.Sources;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.sharing.Consents;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays the messages of docs/events.md that no news sends: in time, twice, too late and for a closed dossier. */
@ProductTest
@DisplayName("The table of messages")
class MessagesTableTest {

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private DeadlineWatch watch;
    @Autowired
    private Consents consents;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private FoundedTeams teams;
    @Autowired
    private PlayedClosing closing;
    @Autowired
    private BeanFactory beans;

    @TestFactory
    List<DynamicTest> saysWhatTheProductDoes() {
        return MessageRow.all().stream().map(row -> DynamicTest.dynamicTest(row.scene(), () -> play(row))).toList();
    }

    /** News has the other table: its elements stand there. */
    @Test
    void hasARowForEveryMessageThatAModelWaitsFor() {
        Set<String> told = MessageRow.all().stream().map(MessageRow::message).collect(Collectors.toSet());
        Set<String> elements = EventRow.all().stream().map(EventRow::element).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        Sources.models().stream().map(Sources::model).flatMap(model -> model.getModelElementsByType(MessageEventDefinition.class).stream())
                .filter(definition -> definition.getParentElement() instanceof CatchEvent)
                .filter(definition -> !elements.contains(definition.getParentElement().getAttributeValue("id")))
                .map(MessageEventDefinition::getMessage).map(Message::getName).filter(name -> !told.contains(name)).forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    private void play(MessageRow row) {
        MessageScene scene = Stream.of(WorkMessages.SCENES, TeamMessages.SCENES, ClosingMessages.SCENES, RoundMessages.SCENES)
                .filter(scenes -> scenes.containsKey(row.scene())).map(scenes -> scenes.get(row.scene())).findFirst().orElseThrow(() -> new AssertionError("No scene plays " + row.scene()));
        Heard heard = scene.play(new Stage(households, player, watch, consents, runtime, teams, closing, beans));
        try {
            look(row, heard);
        } finally {
            heard.forget().run();
        }
    }

    private static void look(MessageRow row, Heard heard) {
        if (!row.element().isEmpty()) {
            assertThat(heard.passed(row.element())).as(row.element()).isPositive();
        }
        List<String> tasks = heard.tasks();
        assertThat(row.isTold(tasks, heard.refusal())).as("%s: %s, open are %s", row.reads(), heard.refusal(), tasks).isTrue();
    }
}
