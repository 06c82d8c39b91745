package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vliegwiel.consistency.Meanings.Asked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is asked twice (mission C6): that begins with knowing what each field asks. {@code AskedOnceTest} plays it. */
@DisplayName("What forms ask")
class MeaningsTest {

    private static final Path LIST = Path.of("docs/meanings.md");

    static List<Path> forms() {
        return Sources.forms();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void isSaidOfEveryInput(Path form) {
        assertThat(Meanings.of(form)).as("inputs whose properties.meaning is a thing and its fact (member.birthDate), or none")
                .filteredOn(asked -> !asked.meaning().matches(Meanings.NONE + "|[a-z][a-zA-Z]*\\.[a-z][a-zA-Z]*")).isEmpty();
    }

    @Test
    void isListedForReaders() throws IOException {
        String listed = table();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/meanings.md"), listed);
        assertThat(Files.readString(LIST)).as("copy target/meanings.md to " + LIST).isEqualTo(listed);
    }

    private static String table() {
        TreeMap<String, TreeSet<String>> forms = Meanings.all().stream().filter(Asked::lasts).collect(
                Collectors.groupingBy(Asked::meaning, TreeMap::new, Collectors.mapping(Asked::form, Collectors.toCollection(TreeSet::new))));
        return """
                # What forms ask, by meaning

                Each input of a form names the lasting fact it asks for in `properties.meaning`, or `none` when what it asks is new each time.
                A fact that stands in more than one form is filled in from the second form on: `AskedOnceTest` plays that.
                This list is made by `MeaningsTest`.

                | meaning | asked in |
                |---|---|
                """ + forms.entrySet().stream().map(row -> "| `" + row.getKey() + "` | " + String.join(", ", row.getValue()) + " |\n")
                .collect(Collectors.joining());
    }
}
