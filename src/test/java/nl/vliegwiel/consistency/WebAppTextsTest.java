package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever works in Tasklist, Welcome, Admin or Cockpit reads Dutch, also after an update that brings a new text. */
@DisplayName("The web apps")
class WebAppTextsTest {

    private static final Pattern FILLED_IN = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|\\{}|%[ds]");
    private static final Pattern TAG = Pattern.compile("</?(a|b|i|em|strong|code|br|p|span|ul|li|kbd)\\b[^>]*>");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** None of them is a Dutch word too. */
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|and|this|that|with|from|has|been|could|are|you|your|not|please|process)\\b");
    /** Words and names that are the same in both languages, and the codes that a date is built with. */
    private static final Set<String> SAME = Set.of("OK", "Status", "Account", "Cockpit", "Diagram", "Optimize", "LT", "L", "D MMMM YYYY", "D MMMM YYYY LT", "HH:mm");
    /** The maker tells everybody to move to another product, with a link; ours tells what it means for the reader. */
    private static final String REWORDED = "BANNER_CE_EOL_TEXT";

    @ParameterizedTest
    @EnumSource
    void sayEverythingInDutch(WebAppTexts app) {
        Map<String, String> dutch = app.labels("nl");
        assertThat(app.used()).hasSizeGreaterThan(100);
        assertThat(app.used().keySet()).filteredOn(key -> dutch.getOrDefault(key, "").isBlank()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leaveNoTextInEnglish(WebAppTexts app) {
        assertThat(wrong(app.labels("nl"), app.labels("en"), WebAppTextsTest::isDutch)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepWhatIsFilledIn(WebAppTexts app) {
        assertThat(wrong(app.labels("nl"), app.labels("en"), (dutch, english) -> all(FILLED_IN, dutch).equals(all(FILLED_IN, english)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepTheMarkup(WebAppTexts app) {
        Map<String, String> dutch = app.labels("nl");
        dutch.remove(REWORDED);
        assertThat(wrong(dutch, app.labels("en"), (ours, theirs) -> all(TAG, ours).equals(all(TAG, theirs)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void haveNoTextThatTheEnglishLacks(WebAppTexts app) {
        assertThat(app.labels("en").keySet()).containsAll(app.labels("nl").keySet());
    }

    @ParameterizedTest
    @EnumSource
    void writeDatesInDutch(WebAppTexts app) {
        assertThat(app.dates("nl").keySet()).isEqualTo(app.dates("en").keySet());
        assertThat(wrong(app.dates("nl"), app.dates("en"), WebAppTextsTest::isDutch)).isEmpty();
        assertThat(wrong(app.dates("nl"), app.dates("en"), (dutch, english) -> all(FILLED_IN, dutch).equals(all(FILLED_IN, english)))).isEmpty();
    }

    private static Map<String, String> wrong(Map<String, String> dutch, Map<String, String> english, BiPredicate<String, String> right) {
        dutch.entrySet().removeIf(text -> right.test(text.getValue(), english.getOrDefault(text.getKey(), "")));
        return dutch;
    }

    private static boolean isDutch(String dutch, String english) {
        boolean isSame = dutch.equals(english) && LETTER.matcher(dutch).find() && !SAME.contains(dutch.strip());
        return !isSame && !ENGLISH.matcher(FILLED_IN.matcher(TAG.matcher(dutch).replaceAll("")).replaceAll("")).find();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
