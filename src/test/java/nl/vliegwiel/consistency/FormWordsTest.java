package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts that form-js writes itself")
class FormWordsTest {

    private static final String SCRIPT = Sources.text(Path.of(
            "src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/form-words/words.js"));
    private static final Map<String, String> WORDS = words();
    // Sample rows and labels for who draws a form, names of formula parts and keys, ids: nobody sees them in a task.
    private static final Set<String> NOT_SHOWN = Set.of("ArrowDown", "ArrowUp", "Backspace", "Date", "Delete", "Dominic Leaf", "Enter",
            "Erika Muller", "Expression", "Feel", "FeelBlock", "Field", "FilterContext", "Form", "John Doe", "Name", "Root", "Space",
            "Value");
    // The library puts this one and its end together.
    private static final String BEGINNING = "Value is expected to ";

    @Test
    void areAllPutIntoDutch() {
        Set<String> shown = new TreeSet<>(FormLibrary.texts());
        shown.removeAll(NOT_SHOWN);
        assertThat(shown).hasSizeGreaterThan(30).allSatisfy(text -> assertThat(WORDS.keySet())
                .anyMatch(english -> english.equals(text) || BEGINNING.equals(text) && english.startsWith(BEGINNING)));
    }

    @Test
    void areListedNoLongerThanTheLibraryWritesThem() {
        Set<String> written = FormLibrary.texts();
        Stream<String> begun = WORDS.keySet().stream().filter(english -> !english.startsWith(BEGINNING));
        // The page's "1 of 3" and the pattern of a date are made of parts.
        assertThat(begun.filter(english -> !Set.of(" of ", "dd-mm-yyyy").contains(english))).allMatch(written::contains);
    }

    @Test
    void areNotFoundAgainInTheDutch() {
        assertThat(WORDS.values()).allSatisfy(dutch -> assertThat(WORDS.keySet()).noneMatch(english -> matches(english, dutch)));
    }

    @Test
    void areTheCalendarsToo() {
        String calendar = SCRIPT.substring(SCRIPT.indexOf("export const calendar"));
        Set<String> asked = new TreeSet<>(FormLibrary.calendarWords());
        asked.remove("daysInMonth");
        assertThat(asked).hasSizeGreaterThan(10).allMatch(word -> calendar.contains(word + ":"));
    }

    private static boolean matches(String english, String text) {
        return Pattern.matches(Stream.of(english.split("\\{}", -1)).map(Pattern::quote).collect(Collectors.joining(".+?")), text);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher pair = Pattern.compile("\"([^\"]+)\": \"([^\"]+)\"").matcher(SCRIPT);
        while (pair.find()) {
            words.put(pair.group(1), pair.group(2));
        }
        return words;
    }
}
