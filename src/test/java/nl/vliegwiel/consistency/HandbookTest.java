package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.lifecycle.HouseholdEvent;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A team that starts working finds in the handbook what it finds on its screen: the same models, names and sentences. */
@DisplayName("The handbook")
class HandbookTest {

    private static final Path HANDBOOK = Path.of("docs", "handleiding-zaakverloop.md");
    private static final String TEXT = Sources.text(HANDBOOK);
    private static final Pattern NAME = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern SPLIT_LITERAL = Pattern.compile("\"\\s*\\+\\s*\"");

    @Test
    void showsOrNamesEveryModelOfTheCase() {
        assertThat(Sources.models()).filteredOn(file -> file.startsWith(Path.of("processes", "case")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(isToldOf(file)).as(file + " is pictured or named").isTrue());
    }

    @Test
    void showsOnlyPicturesThatAreThere() {
        assertThat(found(PICTURE, TEXT)).isNotEmpty()
                .allSatisfy(picture -> assertThat(HANDBOOK.resolveSibling(picture)).isRegularFile());
    }

    @Test
    void givesEveryNameAsItStandsOnTheScreen() {
        assertThat(found(NAME, TEXT)).isNotEmpty().isSubsetOf(names());
    }

    @Test
    void saysWhereToClickForWhateverCanBeStartedByHand() {
        assertThat(found(NAME, section("Ik wil"))).containsAll(startedByHand());
    }

    @Test
    void offersTheNewsThatTheFormOffers() {
        List<String> kinds = Arrays.stream(HouseholdEvent.values()).map(HouseholdEvent::label).toList();
        assertThat(found(QUOTED, section("Wat op elk moment"))).containsExactlyElementsOf(kinds);
        assertThat(found(QUOTED, section("Ik wil"))).filteredOn(quoted -> !kinds.contains(quoted))
                .allSatisfy(quoted -> assertThat(shown().contains(quoted)).as(quoted).isTrue());
    }

    @Test
    void quotesTheSentencesThatThePersonReads() {
        String shown = shown();
        assertThat(found(QUOTED, section("Wat als"))).isNotEmpty()
                .allSatisfy(sentence -> assertThat(shown.contains(sentence)).as(sentence).isTrue());
    }

    private static boolean isToldOf(Path file) {
        return TEXT.contains("(images/" + Sources.key(file) + ".png)")
                || processes(Sources.model(file)).map(Process::getName)
                        .anyMatch(name -> found(NAME, TEXT).contains(name) || found(QUOTED, TEXT).contains(name));
    }

    private static Set<String> names() {
        return Sources.models().stream().map(Sources::model)
                .flatMap(model -> Stream.concat(processes(model).map(Process::getName),
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getName)))
                .collect(Collectors.toSet());
    }

    private static List<String> startedByHand() {
        return Sources.models().stream().map(Sources::model).flatMap(HandbookTest::processes)
                .filter(process -> process.getChildElementsByType(StartEvent.class).stream()
                        .anyMatch(start -> start.getCamundaFormRef() != null))
                .map(Process::getName).toList();
    }

    private static Stream<Process> processes(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream();
    }

    /** Whatever a person can come to read: forms, and the code's own sentences with their split literals joined. */
    private static String shown() {
        String code = Sources.files("src/main/java", ".java").stream().map(Sources::text).collect(Collectors.joining());
        String forms = Sources.forms().stream().map(Sources::text).collect(Collectors.joining());
        return SPLIT_LITERAL.matcher(code).replaceAll("") + forms;
    }

    private static String section(String title) {
        String from = TEXT.substring(TEXT.indexOf("\n## " + title) + 1);
        int end = from.indexOf("\n## ");
        return end < 0 ? from : from.substring(0, end);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).map(hit -> pattern.matcher(hit).replaceFirst("$1")).toList();
    }
}
