package nl.vliegwiel.consistency;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever a person can come to read: models, forms, scripts, pages, the web apps' words, and the code's own sentences. */
final class Shown {

    private static final Pattern SPLIT_LITERAL = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern VALUE_BETWEEN = Pattern.compile("\"\\s*\\+[^\";]+(\"-?\"[^\";]*)?\\+\\s*\"|%[sd]");
    private static final Pattern VALUE_IN_SCRIPT = Pattern.compile("\\$\\{(?:[^{}]|\\{[^{}]*})*}");
    /** Stands in a handbook for what differs from one time to the next: a name, a number, a day. */
    private static final String VALUE = "…";
    private static final String SCRIPTS = scripts();
    private static final String TEXT = text();

    private Shown() {
    }

    static boolean has(String words) {
        return TEXT.contains(words);
    }

    /** As the whole of what stands on a button, in a menu or above a part. */
    static boolean hasAsAName(String words) {
        return SCRIPTS.contains("'" + words + "'") || SCRIPTS.contains(">" + words + "<") || SCRIPTS.contains("\"" + words + "\"");
    }

    private static String scripts() {
        return Stream.of("src/main/resources/META-INF/resources/webjars/camunda", "src/main/resources/static", "src/main/resources/templates")
                .flatMap(folder -> Stream.of(".js", ".html", "nl.json").flatMap(kind -> Sources.files(folder, kind).stream()))
                .map(Sources::text).collect(Collectors.joining());
    }

    private static String text() {
        String code = Sources.files("src/main/java", ".java").stream().map(Sources::text).collect(Collectors.joining());
        String rest = Sources.files("forms", ".form").stream().map(Sources::text).collect(Collectors.joining())
                + Sources.files("processes", ".bpmn").stream().map(Sources::text).collect(Collectors.joining());
        String whole = SPLIT_LITERAL.matcher(code).replaceAll("");
        return whole + VALUE_BETWEEN.matcher(whole).replaceAll(VALUE) + SCRIPTS + VALUE_IN_SCRIPT.matcher(SCRIPTS).replaceAll(VALUE) + rest.replace("&#10;", " ");
    }
}
