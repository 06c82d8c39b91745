package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.lifecycle.HouseholdEvent;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who starts working with a team, or sets one up, finds in the handbook what stands on the screen: the same models, names and sentences. */
@DisplayName("The handbooks")
class HandbookTest {

    private static final Set<String> SCREEN = Set.copyOf(names(UserTask.class));

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKER")
    void showsOrNamesEveryModelOfItsFolder(Handbook handbook) {
        assertThat(handbook.models()).isNotEmpty().allSatisfy(file -> assertThat(handbook.shows(Sources.key(file))
                || processes(Sources.model(file)).map(Process::getName).anyMatch(handbook::tellsOf)).as(file + " is pictured or named").isTrue());
    }

    @Test
    void leaveOutNoFolderOfModels() {
        assertThat(Sources.models()).allSatisfy(file -> assertThat(Handbook.values()).anyMatch(handbook -> handbook.models().contains(file)));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKER")
    void tellsOfEveryTaskInTheModelsOfItsFolder(Handbook handbook) {
        List<String> tasks = handbook.models().stream().map(Sources::model)
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream()).map(UserTask::getName).toList();
        assertThat(handbook.names("")).containsAll(tasks);
    }

    @ParameterizedTest
    @EnumSource
    void showsOnlyPicturesThatAreThere(Handbook handbook) {
        assertThat(handbook.pictures()).isNotEmpty().allSatisfy(picture -> assertThat(handbook.beside(picture)).isRegularFile());
    }

    @ParameterizedTest
    @EnumSource
    void linksToWhatIsThere(Handbook handbook) {
        assertThat(handbook.links()).isNotEmpty().allSatisfy(link -> assertThat(handbook.leadsSomewhere(link)).as(link).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryNameAsItStandsOnTheScreen(Handbook handbook) {
        assertThat(handbook.names("")).isNotEmpty()
                .allSatisfy(name -> assertThat(SCREEN.contains(name) || Shown.hasAsAName(name)).as(name).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereToClickForWhateverCanBeStartedByHand(Handbook handbook) {
        List<String> started = handbook.models().stream().map(Sources::model).flatMap(HandbookTest::processes)
                .filter(process -> process.getChildElementsByType(StartEvent.class).stream().anyMatch(start -> start.getCamundaFormRef() != null))
                .map(Process::getName).toList();
        assertThat(handbook.names("Ik wil")).containsAll(started);
    }

    @ParameterizedTest
    @EnumSource
    void quotesTheSentencesThatThePersonReads(Handbook handbook) {
        assertThat(handbook.quoted("Wat als")).isNotEmpty();
        assertThat(Stream.of("Ik wil", "Wat als").flatMap(title -> handbook.quoted(title).stream()))
                .allSatisfy(sentence -> assertThat(Shown.has(sentence)).as(sentence).isTrue());
    }

    @Test
    void ofTheCaseOffersTheNewsThatTheFormOffers() {
        List<String> kinds = Arrays.stream(HouseholdEvent.values()).map(HouseholdEvent::label).toList();
        assertThat(Handbook.CASE.quoted("Wat op elk moment")).containsExactlyElementsOf(kinds);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CASE")
    void quotesOnlyTheProduct(Handbook handbook) {
        assertThat(handbook.quoted("")).allSatisfy(words -> assertThat(Shown.has(words)).as(words).isTrue());
    }

    private static List<String> names(Class<? extends FlowElement> kind) {
        return Sources.models().stream().map(Sources::model).flatMap(model -> Stream.concat(processes(model).map(Process::getName),
                model.getModelElementsByType(kind).stream().map(FlowElement::getName))).distinct().collect(Collectors.toList());
    }

    private static Stream<Process> processes(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream();
    }
}
