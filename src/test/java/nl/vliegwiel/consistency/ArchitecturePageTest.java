package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page about the architecture")
class ArchitecturePageTest {

    private static final String PAGE = Sources.text(Path.of("docs/architecture.md"));

    @Test
    void tellsOfEveryProcess() {
        assertThat(Sources.models().stream().flatMap(model -> Sources.model(model).getModelElementsByType(Process.class).stream())
                .map(Process::getId)).isNotEmpty().allSatisfy(process -> assertThat(PAGE).contains("`" + process + "`"));
    }

    @Test
    void tellsOfEveryModule() throws IOException {
        try (Stream<Path> packages = Files.list(Path.of("src/main/java/nl/vliegwiel"))) {
            List<String> modules = packages.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList();
            assertThat(modules).isNotEmpty().allSatisfy(module -> assertThat(PAGE).containsPattern("\\b" + module + "\\b"));
        }
    }
}
