package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.sub.task.impl.TaskResourceImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the web apps have in their code instead of their locales stands in lists of ours: these have to follow that code. */
@DisplayName("The texts in the web apps' own code")
class ShellWordsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/webjars/camunda/assets/vliegwiel");
    private static final Pattern PAIR = Pattern.compile("(?:'([^'\\n]+)'|\"([^\"\\n]+)\"): '([^'\\n]+)'");
    private static final Set<String> THINGS = Set.of("process definition", "decision definition", "decision instance");

    /** As Tasklist shows what the REST API says. */
    private static final String TASK_GONE = "<task> <- No matching task with id {}";

    @Test
    void areTranslatedNoLongerThanTheyAreWritten() {
        String code = Arrays.stream(WebAppTexts.values()).flatMap(WebAppTexts::code).collect(Collectors.joining())
                .replace("&lt;", "<").replace("&gt;", ">");
        Map<String, String> words = words();
        words.keySet().removeAll(sentences().toList());
        words.keySet().removeIf(english -> english.endsWith(refusal()) || english.equals(TASK_GONE));
        assertThat(words).hasSizeGreaterThan(50);
        assertThat(words.keySet()).filteredOn(english -> !Stream.of(english.split("\\{}")).allMatch(code::contains)).isEmpty();
    }

    @Test
    void areTranslatedWhereTheyStandInASentenceOfTheLocales() {
        assertThat(words()).containsKeys(sentences().toArray(String[]::new));
        assertThat(WebAppTexts.COCKPIT.code().reduce("", String::concat)).contains(THINGS.stream().map("name:\"%s\""::formatted).toList());
    }

    @Test
    void areTranslatedWhereTheEngineRefuses() {
        assertThat(words()).containsKeys(refusal(), "Error: " + refusal());
    }

    @Test
    void areTranslatedWhereATaskIsGone() throws IOException {
        assertThat(words()).containsKey(TASK_GONE);
        try (InputStream code = TaskResourceImpl.class.getResourceAsStream("TaskResourceImpl.class")) {
            assertThat(new String(code.readAllBytes(), StandardCharsets.ISO_8859_1)).contains("No matching task with id ");
        }
    }

    @Test
    void areNotFoundAgainInTheDutch() {
        assertThat(words().values()).noneMatch(words()::containsKey);
    }

    private static Stream<String> sentences() {
        Map<String, String> dutch = WebAppTexts.COCKPIT.labels("nl");
        return THINGS.stream().flatMap(thing -> Stream.of("SERVICES_RESOURCE_RESOLVER_ID_NOT_FOUND", "SERVICES_RESOURCE_RESOLVER_DISPLAY_FAILED")
                .map(key -> dutch.get(key).replace("{{resourceName}}", thing).replace("{{id}}", "{}")));
    }

    private static String refusal() {
        return new AuthorizationException("{}", "{}", "{}", "{}").getMessage();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        Stream.of("shell-words.js", "cockpit-words.js").map(script -> Sources.text(SCRIPTS.resolve(script))).forEach(script -> {
            Matcher pair = PAIR.matcher(script);
            while (pair.find()) {
                words.put(pair.group(1) == null ? pair.group(2) : pair.group(1), pair.group(3));
            }
        });
        return words;
    }
}
